-- AlterTable
ALTER TABLE "Guild" ADD COLUMN "checkInChannelId" TEXT;

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

-- CreateTable
CREATE TABLE "OwnCheckIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "state" TEXT NOT NULL,
    "ended" TEXT,
    "nextOn" TEXT,
    "nextAt" DATETIME,
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "OwnCheckIn_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OwnCheckIn_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnAsk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checkInId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "closesAt" DATETIME NOT NULL,
    "putOff" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "OwnAsk_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "OwnCheckIn" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnWishes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "OwnWishes_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OwnWishes_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KeptLevel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "KeptLevel_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "state" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "FollowUp_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroupSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "placeKind" TEXT NOT NULL,
    "channelId" TEXT,
    "addressSealed" BLOB,
    "hostSealed" BLOB,
    "secondSealed" BLOB,
    "agenda" TEXT NOT NULL,
    "size" INTEGER,
    "remindMinutes" INTEGER,
    "closing" BOOLEAN NOT NULL,
    "event" BOOLEAN NOT NULL,
    "eventTrouble" TEXT,
    "state" TEXT NOT NULL,
    "ended" TEXT,
    "nextOn" TEXT,
    "nextAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "GroupSession_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionDate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "movedTo" TEXT,
    "going" INTEGER NOT NULL DEFAULT 0,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "eventId" TEXT,
    "eventShows" INTEGER NOT NULL DEFAULT -1,
    "marker" TEXT NOT NULL,
    "channelId" TEXT,
    "messageId" TEXT,
    "shown" INTEGER NOT NULL DEFAULT 0,
    "announceAt" DATETIME,
    "remindAt" DATETIME,
    CONSTRAINT "SessionDate_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "GroupSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionRsvp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "place" BIGINT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "SessionRsvp_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SessionRsvp_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionEcho" (
    "dateId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("dateId", "level"),
    CONSTRAINT "SessionEcho_dateId_fkey" FOREIGN KEY ("dateId") REFERENCES "SessionDate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionMark" (
    "mark" TEXT NOT NULL PRIMARY KEY,
    "dateId" TEXT NOT NULL,
    CONSTRAINT "SessionMark_dateId_fkey" FOREIGN KEY ("dateId") REFERENCES "SessionDate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT,
    "lane" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "traceless" BOOLEAN NOT NULL DEFAULT false,
    "bulk" BOOLEAN NOT NULL DEFAULT false,
    "payloadSealed" BLOB,
    "purpose" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "sendingAt" DATETIME,
    "doneAt" DATETIME,
    "messageId" TEXT,
    "failure" TEXT
);
INSERT INTO "new_OutboxMessage" ("attempts", "doneAt", "dueAt", "failure", "guildId", "id", "lane", "messageId", "payloadSealed", "place", "purpose", "sendingAt", "state", "traceless") SELECT "attempts", "doneAt", "dueAt", "failure", "guildId", "id", "lane", "messageId", "payloadSealed", "place", "purpose", "sendingAt", "state", "traceless" FROM "OutboxMessage";
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";
CREATE INDEX "OutboxMessage_state_bulk_dueAt_idx" ON "OutboxMessage"("state", "bulk", "dueAt");
CREATE INDEX "OutboxMessage_purpose_idx" ON "OutboxMessage"("purpose");
CREATE INDEX "OutboxMessage_lane_place_idx" ON "OutboxMessage"("lane", "place");
CREATE INDEX "OutboxMessage_doneAt_idx" ON "OutboxMessage"("doneAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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

-- CreateIndex
CREATE INDEX "OwnCheckIn_state_nextAt_idx" ON "OwnCheckIn"("state", "nextAt");

-- CreateIndex
CREATE INDEX "OwnCheckIn_guildId_idx" ON "OwnCheckIn"("guildId");

-- CreateIndex
CREATE INDEX "OwnCheckIn_memberKey_idx" ON "OwnCheckIn"("memberKey");

-- CreateIndex
CREATE INDEX "OwnCheckIn_endsAt_idx" ON "OwnCheckIn"("endsAt");

-- CreateIndex
CREATE INDEX "OwnAsk_closesAt_idx" ON "OwnAsk"("closesAt");

-- CreateIndex
CREATE UNIQUE INDEX "OwnAsk_checkInId_day_key" ON "OwnAsk"("checkInId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "OwnWishes_onceKey_key" ON "OwnWishes"("onceKey");

-- CreateIndex
CREATE INDEX "OwnWishes_guildId_idx" ON "OwnWishes"("guildId");

-- CreateIndex
CREATE INDEX "OwnWishes_memberKey_idx" ON "OwnWishes"("memberKey");

-- CreateIndex
CREATE INDEX "OwnWishes_endsAt_idx" ON "OwnWishes"("endsAt");

-- CreateIndex
CREATE INDEX "KeptLevel_memberKey_idx" ON "KeptLevel"("memberKey");

-- CreateIndex
CREATE INDEX "KeptLevel_endsAt_idx" ON "KeptLevel"("endsAt");

-- CreateIndex
CREATE INDEX "FollowUp_guildId_idx" ON "FollowUp"("guildId");

-- CreateIndex
CREATE INDEX "FollowUp_memberKey_idx" ON "FollowUp"("memberKey");

-- CreateIndex
CREATE INDEX "FollowUp_endsAt_idx" ON "FollowUp"("endsAt");

-- CreateIndex
CREATE INDEX "GroupSession_state_nextAt_idx" ON "GroupSession"("state", "nextAt");

-- CreateIndex
CREATE INDEX "GroupSession_groupId_idx" ON "GroupSession"("groupId");

-- CreateIndex
CREATE INDEX "SessionDate_state_startsAt_idx" ON "SessionDate"("state", "startsAt");

-- CreateIndex
CREATE INDEX "SessionDate_endsAt_idx" ON "SessionDate"("endsAt");

-- CreateIndex
CREATE INDEX "SessionDate_announceAt_idx" ON "SessionDate"("announceAt");

-- CreateIndex
CREATE INDEX "SessionDate_remindAt_idx" ON "SessionDate"("remindAt");

-- CreateIndex
CREATE UNIQUE INDEX "SessionDate_sessionId_day_key" ON "SessionDate"("sessionId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "SessionRsvp_onceKey_key" ON "SessionRsvp"("onceKey");

-- CreateIndex
CREATE INDEX "SessionRsvp_guildId_place_idx" ON "SessionRsvp"("guildId", "place");

-- CreateIndex
CREATE INDEX "SessionRsvp_memberKey_idx" ON "SessionRsvp"("memberKey");

-- CreateIndex
CREATE INDEX "SessionRsvp_endsAt_idx" ON "SessionRsvp"("endsAt");

-- CreateIndex
CREATE INDEX "SessionMark_dateId_idx" ON "SessionMark"("dateId");
