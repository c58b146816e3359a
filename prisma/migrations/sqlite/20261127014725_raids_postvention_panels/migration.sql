-- DropIndex
DROP INDEX "Flag_reporterKey_idx";

-- AlterTable
ALTER TABLE "Guild" ADD COLUMN "newcomersSince" DATETIME;
ALTER TABLE "Guild" ADD COLUMN "newcomersUntil" DATETIME;

-- AlterTable
ALTER TABLE "WatchedChannel" ADD COLUMN "noticedAt" DATETIME;

-- CreateTable
CREATE TABLE "RaidMeasure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "caseId" TEXT,
    "kind" TEXT NOT NULL,
    "channelId" TEXT,
    "before" INTEGER,
    "state" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "RaidMeasure_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Postvention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "channelId" TEXT NOT NULL,
    "threadId" TEXT,
    "marker" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "threadEndsAt" DATETIME,
    "debriefAt" DATETIME,
    CONSTRAINT "Postvention_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShiftPanel" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "messageId" TEXT,
    "says" TEXT NOT NULL,
    "changedAt" DATETIME,
    "postedAt" DATETIME NOT NULL,

    PRIMARY KEY ("guildId", "channelId"),
    CONSTRAINT "ShiftPanel_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
