-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "stepsDone" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PendingShape" (
    "guildId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PendingShape_pkey" PRIMARY KEY ("guildId")
);

-- CreateIndex
CREATE INDEX "PendingShape_endsAt_idx" ON "PendingShape"("endsAt");

-- AddForeignKey
ALTER TABLE "PendingShape" ADD CONSTRAINT "PendingShape_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;
