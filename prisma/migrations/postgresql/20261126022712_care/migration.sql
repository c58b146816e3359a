-- AlterTable
ALTER TABLE "Group" ADD COLUMN     "categoryId" TEXT,
ADD COLUMN     "pulseOff" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pulsedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Facilitator" ADD COLUMN     "remindAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Facilitator_remindAt_idx" ON "Facilitator"("remindAt");
