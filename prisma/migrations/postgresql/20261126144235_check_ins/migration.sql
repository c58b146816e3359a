-- DropIndex
DROP INDEX "OutboxMessage_state_dueAt_idx";

-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "checkInChannelId" TEXT;

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "bulk" BOOLEAN NOT NULL DEFAULT false;

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

-- CreateTable
CREATE TABLE "OwnCheckIn" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "ended" TEXT,
    "nextOn" TEXT,
    "nextAt" TIMESTAMP(3),
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnCheckIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnAsk" (
    "id" TEXT NOT NULL,
    "checkInId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "putOff" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OwnAsk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnWishes" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnWishes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptLevel" (
    "id" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeptLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupSession" (
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "placeKind" TEXT NOT NULL,
    "channelId" TEXT,
    "addressSealed" BYTEA,
    "hostSealed" BYTEA,
    "secondSealed" BYTEA,
    "agenda" TEXT NOT NULL,
    "size" INTEGER,
    "remindMinutes" INTEGER,
    "closing" BOOLEAN NOT NULL,
    "event" BOOLEAN NOT NULL,
    "eventTrouble" TEXT,
    "state" TEXT NOT NULL,
    "ended" TEXT,
    "nextOn" TEXT,
    "nextAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "GroupSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionDate" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
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
    "announceAt" TIMESTAMP(3),
    "remindAt" TIMESTAMP(3),

    CONSTRAINT "SessionDate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionRsvp" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "place" BIGINT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SessionRsvp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionEcho" (
    "dateId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "SessionEcho_pkey" PRIMARY KEY ("dateId","level")
);

-- CreateTable
CREATE TABLE "SessionMark" (
    "mark" TEXT NOT NULL,
    "dateId" TEXT NOT NULL,

    CONSTRAINT "SessionMark_pkey" PRIMARY KEY ("mark")
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

-- CreateIndex
CREATE INDEX "OutboxMessage_state_bulk_dueAt_idx" ON "OutboxMessage"("state", "bulk", "dueAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_purpose_idx" ON "OutboxMessage"("purpose");

-- AddForeignKey
ALTER TABLE "GroupCheckIn" ADD CONSTRAINT "GroupCheckIn_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckInRound" ADD CONSTRAINT "CheckInRound_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "GroupCheckIn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundLevel" ADD CONSTRAINT "RoundLevel_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CheckInRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundMark" ADD CONSTRAINT "RoundMark_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CheckInRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnCheckIn" ADD CONSTRAINT "OwnCheckIn_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnCheckIn" ADD CONSTRAINT "OwnCheckIn_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnAsk" ADD CONSTRAINT "OwnAsk_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "OwnCheckIn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnWishes" ADD CONSTRAINT "OwnWishes_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnWishes" ADD CONSTRAINT "OwnWishes_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptLevel" ADD CONSTRAINT "KeptLevel_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupSession" ADD CONSTRAINT "GroupSession_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionDate" ADD CONSTRAINT "SessionDate_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "GroupSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRsvp" ADD CONSTRAINT "SessionRsvp_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRsvp" ADD CONSTRAINT "SessionRsvp_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionEcho" ADD CONSTRAINT "SessionEcho_dateId_fkey" FOREIGN KEY ("dateId") REFERENCES "SessionDate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMark" ADD CONSTRAINT "SessionMark_dateId_fkey" FOREIGN KEY ("dateId") REFERENCES "SessionDate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
