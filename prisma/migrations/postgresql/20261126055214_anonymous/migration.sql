-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "anonymousAfterHours" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "anonymousPaused" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "auditPostedOn" TIMESTAMP(3),
ADD COLUMN     "leadRoleId" TEXT,
ADD COLUMN     "openingDays" INTEGER NOT NULL DEFAULT 90;

-- AlterTable
ALTER TABLE "Flag" ADD COLUMN     "postId" TEXT;

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "traceless" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "AnonymousThread" (
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "rootMark" TEXT,
    "placeSealed" BYTEA,
    "wrappedKey" BYTEA NOT NULL,
    "names" TEXT NOT NULL DEFAULT '',
    "repliesClosed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AnonymousThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Voice" (
    "threadId" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "name" INTEGER NOT NULL,
    "isWriter" BOOLEAN NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Voice_pkey" PRIMARY KEY ("threadId","mark")
);

-- CreateTable
CREATE TABLE "AnonymousPost" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "isReply" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "held" TEXT,
    "returnedFor" TEXT,
    "name" INTEGER NOT NULL,
    "isWriter" BOOLEAN NOT NULL,
    "door" BOOLEAN NOT NULL,
    "wordsSealed" BYTEA,
    "authorSealed" BYTEA,
    "handleSealed" BYTEA,
    "handleEndsAt" TIMESTAMP(3),
    "boxSealed" BYTEA,
    "boxEndsAt" TIMESTAMP(3),
    "custodyKeyId" TEXT,
    "receiptMark" TEXT NOT NULL,
    "messageMark" TEXT,
    "placeSealed" BYTEA,
    "shutFor" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AnonymousPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KindWord" (
    "postId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "shown" INTEGER NOT NULL,

    CONSTRAINT "KindWord_pkey" PRIMARY KEY ("postId","word")
);

-- CreateTable
CREATE TABLE "KindMark" (
    "mark" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KindMark_pkey" PRIMARY KEY ("mark")
);

-- CreateTable
CREATE TABLE "AnonymousBudget" (
    "mark" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnonymousBudget_pkey" PRIMARY KEY ("mark")
);

-- CreateTable
CREATE TABLE "AnonymousMute" (
    "guildId" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnonymousMute_pkey" PRIMARY KEY ("guildId","mark")
);

-- CreateTable
CREATE TABLE "AnonymousBlock" (
    "guildId" TEXT NOT NULL,
    "blockerMark" TEXT NOT NULL,
    "blockedMark" TEXT NOT NULL,

    CONSTRAINT "AnonymousBlock_pkey" PRIMARY KEY ("guildId","blockerMark","blockedMark")
);

-- CreateTable
CREATE TABLE "Relay" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "handleSealed" BYTEA NOT NULL,
    "contactSealed" BYTEA,
    "language" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Relay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RelayLine" (
    "relayId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "fromWriter" BOOLEAN NOT NULL,
    "textSealed" BYTEA NOT NULL,

    CONSTRAINT "RelayLine_pkey" PRIMARY KEY ("relayId","place")
);

-- CreateTable
CREATE TABLE "CustodyKey" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "toldAt" TIMESTAMP(3),
    "activeFrom" TIMESTAMP(3),
    "fetchUntil" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "CustodyKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustodyShare" (
    "id" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "holderSealed" BYTEA NOT NULL,
    "shareSealed" BYTEA,
    "shareMark" TEXT NOT NULL,
    "fetchedAt" TIMESTAMP(3),
    "checkedAt" TIMESTAMP(3),
    "lostAt" TIMESTAMP(3),

    CONSTRAINT "CustodyShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opening" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "whySealed" BYTEA NOT NULL,
    "firstSealed" BYTEA NOT NULL,
    "secondSealed" BYTEA,
    "state" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Opening_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AnonymousThread_rootMark_key" ON "AnonymousThread"("rootMark");

-- CreateIndex
CREATE INDEX "AnonymousThread_groupId_idx" ON "AnonymousThread"("groupId");

-- CreateIndex
CREATE INDEX "Voice_endsAt_idx" ON "Voice"("endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "AnonymousPost_receiptMark_key" ON "AnonymousPost"("receiptMark");

-- CreateIndex
CREATE UNIQUE INDEX "AnonymousPost_messageMark_key" ON "AnonymousPost"("messageMark");

-- CreateIndex
CREATE INDEX "AnonymousPost_guildId_state_idx" ON "AnonymousPost"("guildId", "state");

-- CreateIndex
CREATE INDEX "AnonymousPost_threadId_idx" ON "AnonymousPost"("threadId");

-- CreateIndex
CREATE INDEX "AnonymousPost_handleEndsAt_idx" ON "AnonymousPost"("handleEndsAt");

-- CreateIndex
CREATE INDEX "AnonymousPost_boxEndsAt_idx" ON "AnonymousPost"("boxEndsAt");

-- CreateIndex
CREATE INDEX "KindMark_postId_idx" ON "KindMark"("postId");

-- CreateIndex
CREATE INDEX "KindMark_endsAt_idx" ON "KindMark"("endsAt");

-- CreateIndex
CREATE INDEX "AnonymousBudget_endsAt_idx" ON "AnonymousBudget"("endsAt");

-- CreateIndex
CREATE INDEX "AnonymousMute_endsAt_idx" ON "AnonymousMute"("endsAt");

-- CreateIndex
CREATE INDEX "AnonymousBlock_guildId_blockedMark_idx" ON "AnonymousBlock"("guildId", "blockedMark");

-- CreateIndex
CREATE INDEX "Relay_guildId_idx" ON "Relay"("guildId");

-- CreateIndex
CREATE INDEX "Relay_caseId_idx" ON "Relay"("caseId");

-- CreateIndex
CREATE INDEX "Relay_endsAt_idx" ON "Relay"("endsAt");

-- CreateIndex
CREATE INDEX "CustodyKey_guildId_state_idx" ON "CustodyKey"("guildId", "state");

-- CreateIndex
CREATE INDEX "CustodyShare_keyId_idx" ON "CustodyShare"("keyId");

-- CreateIndex
CREATE INDEX "Opening_guildId_idx" ON "Opening"("guildId");

-- CreateIndex
CREATE INDEX "Opening_state_endsAt_idx" ON "Opening"("state", "endsAt");

-- CreateIndex
CREATE INDEX "Flag_postId_idx" ON "Flag"("postId");

-- AddForeignKey
ALTER TABLE "AnonymousThread" ADD CONSTRAINT "AnonymousThread_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Voice" ADD CONSTRAINT "Voice_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "AnonymousThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymousPost" ADD CONSTRAINT "AnonymousPost_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymousPost" ADD CONSTRAINT "AnonymousPost_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "AnonymousThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindWord" ADD CONSTRAINT "KindWord_postId_fkey" FOREIGN KEY ("postId") REFERENCES "AnonymousPost"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindMark" ADD CONSTRAINT "KindMark_postId_fkey" FOREIGN KEY ("postId") REFERENCES "AnonymousPost"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymousMute" ADD CONSTRAINT "AnonymousMute_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymousBlock" ADD CONSTRAINT "AnonymousBlock_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelayLine" ADD CONSTRAINT "RelayLine_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Relay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustodyKey" ADD CONSTRAINT "CustodyKey_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustodyShare" ADD CONSTRAINT "CustodyShare_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "CustodyKey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;
