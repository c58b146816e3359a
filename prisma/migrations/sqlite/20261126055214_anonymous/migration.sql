-- AlterTable
ALTER TABLE "Flag" ADD COLUMN "postId" TEXT;

-- CreateTable
CREATE TABLE "AnonymousThread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "rootMark" TEXT,
    "placeSealed" BLOB,
    "wrappedKey" BLOB NOT NULL,
    "names" TEXT NOT NULL DEFAULT '',
    "repliesClosed" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "AnonymousThread_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Voice" (
    "threadId" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "name" INTEGER NOT NULL,
    "isWriter" BOOLEAN NOT NULL,
    "endsAt" DATETIME NOT NULL,

    PRIMARY KEY ("threadId", "mark"),
    CONSTRAINT "Voice_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "AnonymousThread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnonymousPost" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "isReply" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "held" TEXT,
    "returnedFor" TEXT,
    "name" INTEGER NOT NULL,
    "isWriter" BOOLEAN NOT NULL,
    "door" BOOLEAN NOT NULL,
    "wordsSealed" BLOB,
    "authorSealed" BLOB,
    "handleSealed" BLOB,
    "handleEndsAt" DATETIME,
    "boxSealed" BLOB,
    "boxEndsAt" DATETIME,
    "custodyKeyId" TEXT,
    "receiptMark" TEXT NOT NULL,
    "messageMark" TEXT,
    "placeSealed" BLOB,
    "shutFor" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "AnonymousPost_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnonymousPost_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "AnonymousThread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KindWord" (
    "postId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "shown" INTEGER NOT NULL,

    PRIMARY KEY ("postId", "word"),
    CONSTRAINT "KindWord_postId_fkey" FOREIGN KEY ("postId") REFERENCES "AnonymousPost" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KindMark" (
    "mark" TEXT NOT NULL PRIMARY KEY,
    "postId" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "KindMark_postId_fkey" FOREIGN KEY ("postId") REFERENCES "AnonymousPost" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnonymousBudget" (
    "mark" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "endsAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "AnonymousMute" (
    "guildId" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,

    PRIMARY KEY ("guildId", "mark"),
    CONSTRAINT "AnonymousMute_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnonymousBlock" (
    "guildId" TEXT NOT NULL,
    "blockerMark" TEXT NOT NULL,
    "blockedMark" TEXT NOT NULL,

    PRIMARY KEY ("guildId", "blockerMark", "blockedMark"),
    CONSTRAINT "AnonymousBlock_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relay" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "handleSealed" BLOB NOT NULL,
    "contactSealed" BLOB,
    "language" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "Relay_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RelayLine" (
    "relayId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "fromWriter" BOOLEAN NOT NULL,
    "textSealed" BLOB NOT NULL,

    PRIMARY KEY ("relayId", "place"),
    CONSTRAINT "RelayLine_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Relay" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CustodyKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "publicKey" BLOB NOT NULL,
    "toldAt" DATETIME,
    "activeFrom" DATETIME,
    "fetchUntil" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "CustodyKey_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CustodyShare" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "keyId" TEXT NOT NULL,
    "holderSealed" BLOB NOT NULL,
    "shareSealed" BLOB,
    "shareMark" TEXT NOT NULL,
    "fetchedAt" DATETIME,
    "checkedAt" DATETIME,
    "lostAt" DATETIME,
    CONSTRAINT "CustodyShare_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "CustodyKey" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Opening" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "whySealed" BLOB NOT NULL,
    "firstSealed" BLOB NOT NULL,
    "secondSealed" BLOB,
    "state" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "Opening_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "auditPostedOn" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "leftAt" DATETIME
);
INSERT INTO "new_Guild" ("age", "country", "createdAt", "founderRoleId", "id", "language", "languagesOff", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "smallTeam", "stepsDone", "trial", "updatedAt", "workplace", "zone") SELECT "age", "country", "createdAt", "founderRoleId", "id", "language", "languagesOff", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "smallTeam", "stepsDone", "trial", "updatedAt", "workplace", "zone" FROM "Guild";
DROP TABLE "Guild";
ALTER TABLE "new_Guild" RENAME TO "Guild";
CREATE TABLE "new_OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT,
    "lane" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "traceless" BOOLEAN NOT NULL DEFAULT false,
    "payloadSealed" BLOB,
    "purpose" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "sendingAt" DATETIME,
    "doneAt" DATETIME,
    "messageId" TEXT,
    "failure" TEXT
);
INSERT INTO "new_OutboxMessage" ("attempts", "doneAt", "dueAt", "failure", "guildId", "id", "lane", "messageId", "payloadSealed", "place", "purpose", "sendingAt", "state") SELECT "attempts", "doneAt", "dueAt", "failure", "guildId", "id", "lane", "messageId", "payloadSealed", "place", "purpose", "sendingAt", "state" FROM "OutboxMessage";
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";
CREATE INDEX "OutboxMessage_state_dueAt_idx" ON "OutboxMessage"("state", "dueAt");
CREATE INDEX "OutboxMessage_lane_place_idx" ON "OutboxMessage"("lane", "place");
CREATE INDEX "OutboxMessage_doneAt_idx" ON "OutboxMessage"("doneAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
