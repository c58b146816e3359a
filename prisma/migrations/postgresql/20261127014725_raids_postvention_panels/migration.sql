-- DropIndex
DROP INDEX "Flag_reporterKey_idx";

-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "newcomersSince" TIMESTAMP(3),
ADD COLUMN     "newcomersUntil" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "WatchedChannel" ADD COLUMN     "noticedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "RaidMeasure" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "caseId" TEXT,
    "kind" TEXT NOT NULL,
    "channelId" TEXT,
    "before" INTEGER,
    "state" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RaidMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Postvention" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "channelId" TEXT NOT NULL,
    "threadId" TEXT,
    "marker" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "threadEndsAt" TIMESTAMP(3),
    "debriefAt" TIMESTAMP(3),

    CONSTRAINT "Postvention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShiftPanel" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "messageId" TEXT,
    "says" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3),
    "postedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ShiftPanel_pkey" PRIMARY KEY ("guildId","channelId")
);

-- CreateIndex
CREATE INDEX "RaidMeasure_guildId_kind_state_idx" ON "RaidMeasure"("guildId", "kind", "state");

-- CreateIndex
CREATE INDEX "RaidMeasure_state_endsAt_idx" ON "RaidMeasure"("state", "endsAt");

-- CreateIndex
CREATE INDEX "Postvention_guildId_state_idx" ON "Postvention"("guildId", "state");

-- CreateIndex
CREATE INDEX "Postvention_state_endsAt_idx" ON "Postvention"("state", "endsAt");

-- CreateIndex
CREATE INDEX "Postvention_threadEndsAt_idx" ON "Postvention"("threadEndsAt");

-- CreateIndex
CREATE INDEX "Postvention_debriefAt_idx" ON "Postvention"("debriefAt");

-- CreateIndex
CREATE INDEX "ShiftPanel_changedAt_idx" ON "ShiftPanel"("changedAt");

-- CreateIndex
CREATE INDEX "Flag_reporterKey_createdAt_idx" ON "Flag"("reporterKey", "createdAt");

-- AddForeignKey
ALTER TABLE "RaidMeasure" ADD CONSTRAINT "RaidMeasure_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Postvention" ADD CONSTRAINT "Postvention_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftPanel" ADD CONSTRAINT "ShiftPanel_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;
