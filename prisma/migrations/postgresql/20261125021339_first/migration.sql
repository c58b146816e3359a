-- CreateTable
CREATE TABLE "Meta" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Meta_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Guild" (
    "id" TEXT NOT NULL,
    "moderatorChannelId" TEXT,
    "moderatorRoleId" TEXT,
    "onCallSealed" BYTEA,
    "language" TEXT NOT NULL DEFAULT 'en',
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Guild_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedChannel" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,

    CONSTRAINT "WatchedChannel_pkey" PRIMARY KEY ("guildId","channelId")
);

-- CreateTable
CREATE TABLE "ChannelCursor" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "after" TEXT NOT NULL,

    CONSTRAINT "ChannelCursor_pkey" PRIMARY KEY ("guildId","channelId")
);

-- CreateTable
CREATE TABLE "Person" (
    "memberKey" TEXT NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("memberKey")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "holderSealed" BYTEA,
    "aboutKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,
    "cardChannelId" TEXT,
    "cardMessageId" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "claimedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "subjectKey" TEXT,
    "subjectSealed" BYTEA NOT NULL,
    "reporterKey" TEXT,
    "reporterSealed" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "guildId" TEXT,
    "lane" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "payloadSealed" BYTEA,
    "purpose" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "sendingAt" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),
    "messageId" TEXT,
    "failure" TEXT,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "guildId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "act" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "actorSealed" BYTEA NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("guildId","seq")
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

-- AddForeignKey
ALTER TABLE "WatchedChannel" ADD CONSTRAINT "WatchedChannel_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChannelCursor" ADD CONSTRAINT "ChannelCursor_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_subjectKey_fkey" FOREIGN KEY ("subjectKey") REFERENCES "Person"("memberKey") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_reporterKey_fkey" FOREIGN KEY ("reporterKey") REFERENCES "Person"("memberKey") ON DELETE SET NULL ON UPDATE CASCADE;
