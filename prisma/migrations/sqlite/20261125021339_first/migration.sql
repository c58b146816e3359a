-- CreateTable
CREATE TABLE "Meta" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Guild" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "moderatorChannelId" TEXT,
    "moderatorRoleId" TEXT,
    "onCallSealed" BLOB,
    "language" TEXT NOT NULL DEFAULT 'en',
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "leftAt" DATETIME
);

-- CreateTable
CREATE TABLE "WatchedChannel" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,

    PRIMARY KEY ("guildId", "channelId"),
    CONSTRAINT "WatchedChannel_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChannelCursor" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "after" TEXT NOT NULL,

    PRIMARY KEY ("guildId", "channelId"),
    CONSTRAINT "ChannelCursor_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "memberKey" TEXT NOT NULL PRIMARY KEY,
    "wrappedKey" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Case" (
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
    "claimedAt" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "Case_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "subjectKey" TEXT,
    "subjectSealed" BLOB NOT NULL,
    "reporterKey" TEXT,
    "reporterSealed" BLOB,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Flag_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Flag_subjectKey_fkey" FOREIGN KEY ("subjectKey") REFERENCES "Person" ("memberKey") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Flag_reporterKey_fkey" FOREIGN KEY ("reporterKey") REFERENCES "Person" ("memberKey") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT,
    "lane" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "payloadSealed" BLOB,
    "purpose" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "sendingAt" DATETIME,
    "doneAt" DATETIME,
    "messageId" TEXT,
    "failure" TEXT
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "guildId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "act" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "actorSealed" BLOB NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("guildId", "seq")
);

-- CreateIndex
CREATE INDEX "Case_guildId_state_idx" ON "Case"("guildId", "state");

-- CreateIndex
CREATE INDEX "Case_aboutKey_idx" ON "Case"("aboutKey");

-- CreateIndex
CREATE INDEX "Case_closedAt_idx" ON "Case"("closedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Flag_onceKey_key" ON "Flag"("onceKey");

-- CreateIndex
CREATE INDEX "Flag_caseId_idx" ON "Flag"("caseId");

-- CreateIndex
CREATE INDEX "Flag_subjectKey_idx" ON "Flag"("subjectKey");

-- CreateIndex
CREATE INDEX "Flag_reporterKey_idx" ON "Flag"("reporterKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_dueAt_idx" ON "OutboxMessage"("state", "dueAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_lane_place_idx" ON "OutboxMessage"("lane", "place");

-- CreateIndex
CREATE INDEX "OutboxMessage_doneAt_idx" ON "OutboxMessage"("doneAt");
