-- CreateTable
CREATE TABLE "GroupCheckIn" (
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "roleId" TEXT,
    "state" TEXT NOT NULL,
    "ended" TEXT,
    "nextOn" TEXT,
    "nextAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "GroupCheckIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckInRound" (
    "id" TEXT NOT NULL,
    "checkInId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "roleId" TEXT,
    "state" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "channelId" TEXT,
    "messageId" TEXT,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "shown" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CheckInRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundLevel" (
    "roundId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RoundLevel_pkey" PRIMARY KEY ("roundId","level")
);

-- CreateTable
CREATE TABLE "RoundMark" (
    "mark" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "token" TEXT NOT NULL,

    CONSTRAINT "RoundMark_pkey" PRIMARY KEY ("mark")
);

-- CreateIndex
CREATE INDEX "GroupCheckIn_nextAt_idx" ON "GroupCheckIn"("nextAt");

-- CreateIndex
CREATE INDEX "GroupCheckIn_groupId_idx" ON "GroupCheckIn"("groupId");

-- CreateIndex
CREATE INDEX "CheckInRound_state_closesAt_idx" ON "CheckInRound"("state", "closesAt");

-- CreateIndex
CREATE INDEX "CheckInRound_dueAt_idx" ON "CheckInRound"("dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "CheckInRound_checkInId_day_key" ON "CheckInRound"("checkInId", "day");

-- CreateIndex
CREATE INDEX "RoundMark_roundId_idx" ON "RoundMark"("roundId");

-- AddForeignKey
ALTER TABLE "GroupCheckIn" ADD CONSTRAINT "GroupCheckIn_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckInRound" ADD CONSTRAINT "CheckInRound_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "GroupCheckIn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundLevel" ADD CONSTRAINT "RoundLevel_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CheckInRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundMark" ADD CONSTRAINT "RoundMark_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CheckInRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;
