-- AlterTable
ALTER TABLE "Person" ADD COLUMN "optedOutAt" DATETIME;

-- CreateIndex
CREATE INDEX "Person_optedOutAt_idx" ON "Person"("optedOutAt");
