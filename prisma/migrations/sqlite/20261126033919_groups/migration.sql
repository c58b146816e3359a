-- CreateTable
CREATE TABLE "Group" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "welcome" TEXT NOT NULL,
    "ledBy" TEXT NOT NULL,
    "therapistSealed" BLOB,
    "vouchedAt" DATETIME,
    "format" TEXT NOT NULL,
    "placeSealed" BLOB,
    "admission" TEXT NOT NULL,
    "question" TEXT,
    "age" INTEGER NOT NULL,
    "sizeLimit" INTEGER,
    "anonymous" TEXT NOT NULL,
    "screened" BOOLEAN NOT NULL,
    "answerWithinMinutes" INTEGER NOT NULL,
    "belonging" TEXT NOT NULL,
    "roleId" TEXT,
    "channelId" TEXT,
    "threadId" TEXT,
    "categoryId" TEXT,
    "deskChannelId" TEXT,
    "adopted" BOOLEAN NOT NULL DEFAULT false,
    "marker" TEXT NOT NULL,
    "agreementVersion" INTEGER NOT NULL DEFAULT 1,
    "pulseOff" BOOLEAN NOT NULL DEFAULT false,
    "pulsedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Group_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FreedPlace" (
    "groupId" TEXT NOT NULL,
    "day" DATETIME NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("groupId", "day"),
    CONSTRAINT "FreedPlace_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "groupId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "change" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("groupId", "version"),
    CONSTRAINT "AgreementVersion_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Waiting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "place" BIGINT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "Waiting_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Waiting_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Facilitator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "acceptedAt" DATETIME,
    "endsAt" DATETIME NOT NULL,
    "remindAt" DATETIME,
    CONSTRAINT "Facilitator_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Facilitator_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person" ("memberKey") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpenPost" (
    "groupId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "authorMark" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "toldAt" DATETIME,

    PRIMARY KEY ("groupId", "messageId"),
    CONSTRAINT "OpenPost_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pulse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "closesAt" DATETIME NOT NULL,
    "decided" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "Pulse_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PulseAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pulseId" TEXT NOT NULL,
    "scores" TEXT NOT NULL,
    "sentenceSealed" BLOB,
    CONSTRAINT "PulseAnswer_pulseId_fkey" FOREIGN KEY ("pulseId") REFERENCES "Pulse" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PendingShape" (
    "guildId" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "PendingShape_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PulseMark" (
    "mark" TEXT NOT NULL PRIMARY KEY,
    "endsAt" DATETIME NOT NULL
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
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "leftAt" DATETIME
);
INSERT INTO "new_Guild" ("country", "createdAt", "id", "language", "languagesOff", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "updatedAt", "zone") SELECT "country", "createdAt", "id", "language", "languagesOff", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "updatedAt", "zone" FROM "Guild";
DROP TABLE "Guild";
ALTER TABLE "new_Guild" RENAME TO "Guild";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Group_guildId_state_idx" ON "Group"("guildId", "state");

-- CreateIndex
CREATE INDEX "FreedPlace_day_idx" ON "FreedPlace"("day");

-- CreateIndex
CREATE UNIQUE INDEX "Waiting_onceKey_key" ON "Waiting"("onceKey");

-- CreateIndex
CREATE INDEX "Waiting_guildId_place_idx" ON "Waiting"("guildId", "place");

-- CreateIndex
CREATE INDEX "Waiting_memberKey_idx" ON "Waiting"("memberKey");

-- CreateIndex
CREATE INDEX "Waiting_endsAt_idx" ON "Waiting"("endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Facilitator_onceKey_key" ON "Facilitator"("onceKey");

-- CreateIndex
CREATE INDEX "Facilitator_guildId_idx" ON "Facilitator"("guildId");

-- CreateIndex
CREATE INDEX "Facilitator_remindAt_idx" ON "Facilitator"("remindAt");

-- CreateIndex
CREATE INDEX "Facilitator_memberKey_idx" ON "Facilitator"("memberKey");

-- CreateIndex
CREATE INDEX "Facilitator_endsAt_idx" ON "Facilitator"("endsAt");

-- CreateIndex
CREATE INDEX "OpenPost_dueAt_idx" ON "OpenPost"("dueAt");

-- CreateIndex
CREATE INDEX "OpenPost_channelId_idx" ON "OpenPost"("channelId");

-- CreateIndex
CREATE INDEX "Pulse_groupId_openedAt_idx" ON "Pulse"("groupId", "openedAt");

-- CreateIndex
CREATE INDEX "Pulse_closesAt_idx" ON "Pulse"("closesAt");

-- CreateIndex
CREATE INDEX "PulseAnswer_pulseId_idx" ON "PulseAnswer"("pulseId");

-- CreateIndex
CREATE INDEX "PendingShape_endsAt_idx" ON "PendingShape"("endsAt");

-- CreateIndex
CREATE INDEX "PulseMark_endsAt_idx" ON "PulseMark"("endsAt");
