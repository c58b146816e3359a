-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "optedOutAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Person_optedOutAt_idx" ON "Person"("optedOutAt");
