-- AlterTable
ALTER TABLE "Flag" ADD COLUMN "excerptSealed" BLOB;
ALTER TABLE "Flag" ADD COLUMN "excerptUntil" DATETIME;

-- CreateTable
CREATE TABLE "OwnPhrase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "OwnPhrase_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AutoModRule" (
    "guildId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,

    PRIMARY KEY ("guildId", "ruleId"),
    CONSTRAINT "AutoModRule_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "act" TEXT NOT NULL,
    "actorSealed" BLOB,
    "whatSealed" BLOB,
    CONSTRAINT "CaseEvent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Opinion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "firstSealed" BLOB NOT NULL,
    "secondSealed" BLOB,
    "askedAt" DATETIME NOT NULL,
    "givenAt" DATETIME,
    CONSTRAINT "Opinion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CasePage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "caseId" TEXT,
    "shiftId" TEXT,
    "step" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "nextAt" DATETIME,
    "pagedSealed" BLOB NOT NULL,
    "acknowledgedSealed" BLOB,
    "acknowledgedAt" DATETIME,
    CONSTRAINT "CasePage_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CasePage_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Board" (
    "guildId" TEXT NOT NULL PRIMARY KEY,
    "channelId" TEXT NOT NULL,
    "messageId" TEXT,
    "postedAt" DATETIME NOT NULL,
    "shiftId" TEXT,
    CONSTRAINT "Board_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Shift" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "state" TEXT NOT NULL,
    "pager" BOOLEAN NOT NULL,
    "place" BIGINT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "pausedUntil" DATETIME,
    CONSTRAINT "Shift_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Shift_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShiftPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "pager" BOOLEAN NOT NULL,
    "nextOn" TEXT,
    "nextAt" DATETIME,
    CONSTRAINT "ShiftPlan_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShiftPlan_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShiftTurn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "takerSealed" BLOB,
    "remindedAt" DATETIME,
    CONSTRAINT "ShiftTurn_planId_fkey" FOREIGN KEY ("planId") REFERENCES "ShiftPlan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Receipt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "state" TEXT NOT NULL,
    "appeal" TEXT NOT NULL DEFAULT 'none',
    "act" TEXT NOT NULL,
    "caseId" TEXT,
    "deciderSealed" BLOB NOT NULL,
    "answererSealed" BLOB,
    "createdAt" DATETIME NOT NULL,
    "appealedAt" DATETIME,
    "answeredAt" DATETIME,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "Receipt_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Receipt_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RuleCount" (
    "guildId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("guildId", "rule", "outcome", "month"),
    CONSTRAINT "RuleCount_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Guild" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "moderatorChannelId" TEXT,
    "moderatorRoleId" TEXT,
    "onCallSealed" BLOB,
    "language" TEXT NOT NULL DEFAULT 'en',
    "languagesOff" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "country" TEXT,
    "age" INTEGER NOT NULL DEFAULT 13,
    "founderRoleId" TEXT,
    "smallTeam" BOOLEAN NOT NULL DEFAULT false,
    "workplace" BOOLEAN NOT NULL DEFAULT false,
    "trial" BOOLEAN NOT NULL DEFAULT false,
    "stepsDone" TEXT NOT NULL DEFAULT '',
    "leadRoleId" TEXT,
    "anonymousPaused" BOOLEAN NOT NULL DEFAULT false,
    "anonymousAfterHours" INTEGER NOT NULL DEFAULT 0,
    "openingDays" INTEGER NOT NULL DEFAULT 90,
    "checkInChannelId" TEXT,
    "dryRunUntil" DATETIME,
    "quietTiers" TEXT NOT NULL DEFAULT '',
    "showsReporters" BOOLEAN NOT NULL DEFAULT false,
    "auditPostedOn" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "leftAt" DATETIME
);
INSERT INTO "new_Guild" ("age", "anonymousAfterHours", "anonymousPaused", "auditPostedOn", "checkInChannelId", "country", "createdAt", "founderRoleId", "id", "language", "languagesOff", "leadRoleId", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "openingDays", "smallTeam", "stepsDone", "trial", "updatedAt", "workplace", "zone") SELECT "age", "anonymousAfterHours", "anonymousPaused", "auditPostedOn", "checkInChannelId", "country", "createdAt", "founderRoleId", "id", "language", "languagesOff", "leadRoleId", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "openingDays", "smallTeam", "stepsDone", "trial", "updatedAt", "workplace", "zone" FROM "Guild";
DROP TABLE "Guild";
ALTER TABLE "new_Guild" RENAME TO "Guild";
CREATE TABLE "new_WatchedChannel" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "mode" TEXT NOT NULL DEFAULT 'as-is',

    PRIMARY KEY ("guildId", "channelId"),
    CONSTRAINT "WatchedChannel_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_WatchedChannel" ("channelId", "guildId") SELECT "channelId", "guildId" FROM "WatchedChannel";
DROP TABLE "WatchedChannel";
ALTER TABLE "new_WatchedChannel" RENAME TO "WatchedChannel";
CREATE TABLE "new_Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "holderSealed" BLOB,
    "aboutKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,
    "cardChannelId" TEXT,
    "cardMessageId" TEXT,
    "openedAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "claimedAt" DATETIME,
    "firstClaimedAt" DATETIME,
    "leaseUntil" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "Case_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- What was open before has waited since it was opened; who has a case has to renew it.
INSERT INTO "new_Case" ("aboutKey", "cardChannelId", "cardMessageId", "claimedAt", "closedAt", "guildId", "holderSealed", "id", "openedAt", "outcome", "state", "tier", "version", "dueAt", "firstClaimedAt", "leaseUntil") SELECT "aboutKey", "cardChannelId", "cardMessageId", "claimedAt", "closedAt", "guildId", "holderSealed", "id", "openedAt", "outcome", "state", "tier", "version", "openedAt", "claimedAt", "claimedAt" FROM "Case";
DROP TABLE "Case";
ALTER TABLE "new_Case" RENAME TO "Case";
CREATE INDEX "Case_guildId_state_dueAt_idx" ON "Case"("guildId", "state", "dueAt");
CREATE INDEX "Case_state_leaseUntil_idx" ON "Case"("state", "leaseUntil");
CREATE INDEX "Case_aboutKey_idx" ON "Case"("aboutKey");
CREATE INDEX "Case_closedAt_idx" ON "Case"("closedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "OwnPhrase_guildId_idx" ON "OwnPhrase"("guildId");

-- CreateIndex
CREATE INDEX "CaseEvent_caseId_at_idx" ON "CaseEvent"("caseId", "at");

-- CreateIndex
CREATE INDEX "Opinion_caseId_idx" ON "Opinion"("caseId");

-- CreateIndex
CREATE INDEX "CasePage_state_nextAt_idx" ON "CasePage"("state", "nextAt");

-- CreateIndex
CREATE INDEX "CasePage_caseId_idx" ON "CasePage"("caseId");

-- CreateIndex
CREATE INDEX "CasePage_guildId_state_idx" ON "CasePage"("guildId", "state");

-- CreateIndex
CREATE INDEX "Shift_guildId_state_idx" ON "Shift"("guildId", "state");

-- CreateIndex
CREATE INDEX "Shift_state_endsAt_idx" ON "Shift"("state", "endsAt");

-- CreateIndex
CREATE INDEX "Shift_memberKey_idx" ON "Shift"("memberKey");

-- CreateIndex
CREATE INDEX "ShiftPlan_guildId_idx" ON "ShiftPlan"("guildId");

-- CreateIndex
CREATE INDEX "ShiftPlan_memberKey_idx" ON "ShiftPlan"("memberKey");

-- CreateIndex
CREATE INDEX "ShiftPlan_nextAt_idx" ON "ShiftPlan"("nextAt");

-- CreateIndex
CREATE INDEX "ShiftTurn_state_startsAt_idx" ON "ShiftTurn"("state", "startsAt");

-- CreateIndex
CREATE INDEX "ShiftTurn_endsAt_idx" ON "ShiftTurn"("endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "ShiftTurn_planId_day_key" ON "ShiftTurn"("planId", "day");

-- CreateIndex
CREATE INDEX "Receipt_guildId_appeal_idx" ON "Receipt"("guildId", "appeal");

-- CreateIndex
CREATE INDEX "Receipt_memberKey_idx" ON "Receipt"("memberKey");

-- CreateIndex
CREATE INDEX "Receipt_endsAt_idx" ON "Receipt"("endsAt");

-- CreateIndex
CREATE INDEX "Flag_excerptUntil_idx" ON "Flag"("excerptUntil");
