-- DropIndex
DROP INDEX "Case_guildId_state_idx";

-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "dryRunUntil" TIMESTAMP(3),
ADD COLUMN     "quietTiers" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "showsReporters" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "WatchedChannel" ADD COLUMN     "mode" TEXT NOT NULL DEFAULT 'as-is';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "dueAt" TIMESTAMP(3),
ADD COLUMN     "firstClaimedAt" TIMESTAMP(3),
ADD COLUMN     "leaseUntil" TIMESTAMP(3);

-- What was open before has waited since it was opened; who has a case has to renew it.
UPDATE "Case" SET "dueAt" = "openedAt", "firstClaimedAt" = "claimedAt", "leaseUntil" = "claimedAt";
ALTER TABLE "Case" ALTER COLUMN "dueAt" SET NOT NULL;

-- AlterTable
ALTER TABLE "Flag" ADD COLUMN     "excerptSealed" BYTEA,
ADD COLUMN     "excerptUntil" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "OwnPhrase" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnPhrase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AutoModRule" (
    "guildId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,

    CONSTRAINT "AutoModRule_pkey" PRIMARY KEY ("guildId","ruleId")
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "act" TEXT NOT NULL,
    "actorSealed" BYTEA,
    "whatSealed" BYTEA,

    CONSTRAINT "CaseEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opinion" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "firstSealed" BYTEA NOT NULL,
    "secondSealed" BYTEA,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "givenAt" TIMESTAMP(3),

    CONSTRAINT "Opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CasePage" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "caseId" TEXT,
    "shiftId" TEXT,
    "step" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "nextAt" TIMESTAMP(3),
    "pagedSealed" BYTEA NOT NULL,
    "acknowledgedSealed" BYTEA,
    "acknowledgedAt" TIMESTAMP(3),

    CONSTRAINT "CasePage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Board" (
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "messageId" TEXT,
    "postedAt" TIMESTAMP(3) NOT NULL,
    "shiftId" TEXT,

    CONSTRAINT "Board_pkey" PRIMARY KEY ("guildId")
);

-- CreateTable
CREATE TABLE "Shift" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "pager" BOOLEAN NOT NULL,
    "place" BIGINT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "pausedUntil" TIMESTAMP(3),

    CONSTRAINT "Shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShiftPlan" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "pager" BOOLEAN NOT NULL,
    "nextOn" TEXT,
    "nextAt" TIMESTAMP(3),

    CONSTRAINT "ShiftPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShiftTurn" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "takerSealed" BYTEA,
    "remindedAt" TIMESTAMP(3),

    CONSTRAINT "ShiftTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Receipt" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "memberKey" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "appeal" TEXT NOT NULL DEFAULT 'none',
    "act" TEXT NOT NULL,
    "caseId" TEXT,
    "deciderSealed" BYTEA NOT NULL,
    "answererSealed" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "appealedAt" TIMESTAMP(3),
    "answeredAt" TIMESTAMP(3),
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleCount" (
    "guildId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RuleCount_pkey" PRIMARY KEY ("guildId","rule","outcome","month")
);

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
CREATE INDEX "Case_guildId_state_dueAt_idx" ON "Case"("guildId", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Case_state_leaseUntil_idx" ON "Case"("state", "leaseUntil");

-- CreateIndex
CREATE INDEX "Flag_excerptUntil_idx" ON "Flag"("excerptUntil");

-- AddForeignKey
ALTER TABLE "OwnPhrase" ADD CONSTRAINT "OwnPhrase_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutoModRule" ADD CONSTRAINT "AutoModRule_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opinion" ADD CONSTRAINT "Opinion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CasePage" ADD CONSTRAINT "CasePage_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CasePage" ADD CONSTRAINT "CasePage_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Board" ADD CONSTRAINT "Board_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftPlan" ADD CONSTRAINT "ShiftPlan_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftPlan" ADD CONSTRAINT "ShiftPlan_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftTurn" ADD CONSTRAINT "ShiftTurn_planId_fkey" FOREIGN KEY ("planId") REFERENCES "ShiftPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_memberKey_fkey" FOREIGN KEY ("memberKey") REFERENCES "Person"("memberKey") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleCount" ADD CONSTRAINT "RuleCount_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;
