-- CreateTable
CREATE TABLE "GroupCheckIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "roleId" TEXT,
    "state" TEXT NOT NULL,
    "ended" TEXT,
    "nextOn" TEXT,
    "nextAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "GroupCheckIn_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckInRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checkInId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "roleId" TEXT,
    "state" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "closesAt" DATETIME NOT NULL,
    "channelId" TEXT,
    "messageId" TEXT,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "shown" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "CheckInRound_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "GroupCheckIn" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundLevel" (
    "roundId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("roundId", "level"),
    CONSTRAINT "RoundLevel_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CheckInRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundMark" (
    "mark" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    CONSTRAINT "RoundMark_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CheckInRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
