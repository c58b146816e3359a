-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "age" INTEGER NOT NULL DEFAULT 13,
ADD COLUMN     "founderRoleId" TEXT,
ADD COLUMN     "smallTeam" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "stepsDone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trial" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "workplace" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Group" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "welcome" TEXT NOT NULL,
    "ledBy" TEXT NOT NULL,
    "therapistSealed" BYTEA,
    "vouchedAt" TIMESTAMP(3),
    "format" TEXT NOT NULL,
    "placeSealed" BYTEA,
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
    "pulsedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FreedPlace" (
    "groupId" TEXT NOT NULL,
    "day" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FreedPlace_pkey" PRIMARY KEY ("groupId","day")
);

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "groupId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "change" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AgreementVersion_pkey" PRIMARY KEY ("groupId","version")
);

-- CreateTable
CREATE TABLE "Waiting" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "place" BIGINT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Waiting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Facilitator" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "endsAt" TIMESTAMP(3) NOT NULL,
    "remindAt" TIMESTAMP(3),

    CONSTRAINT "Facilitator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpenPost" (
    "groupId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "authorMark" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "OpenPost_pkey" PRIMARY KEY ("groupId","messageId")
);

-- CreateTable
CREATE TABLE "Pulse" (
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "decided" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Pulse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PulseAnswer" (
    "id" TEXT NOT NULL,
    "pulseId" TEXT NOT NULL,
    "scores" TEXT NOT NULL,
    "sentenceSealed" BYTEA,

    CONSTRAINT "PulseAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingShape" (
    "guildId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PendingShape_pkey" PRIMARY KEY ("guildId")
);

-- CreateTable
CREATE TABLE "PulseMark" (
    "mark" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PulseMark_pkey" PRIMARY KEY ("mark")
);

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

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FreedPlace" ADD CONSTRAINT "FreedPlace_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementVersion" ADD CONSTRAINT "AgreementVersion_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiting" ADD CONSTRAINT "Waiting_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiting" ADD CONSTRAINT "Waiting_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Facilitator" ADD CONSTRAINT "Facilitator_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Facilitator" ADD CONSTRAINT "Facilitator_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenPost" ADD CONSTRAINT "OpenPost_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pulse" ADD CONSTRAINT "Pulse_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PulseAnswer" ADD CONSTRAINT "PulseAnswer_pulseId_fkey" FOREIGN KEY ("pulseId") REFERENCES "Pulse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingShape" ADD CONSTRAINT "PendingShape_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;
