-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "country" TEXT;

-- CreateTable
CREATE TABLE "HelpCount" (
    "guildId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "HelpCount_pkey" PRIMARY KEY ("guildId","answer")
);

-- AddForeignKey
ALTER TABLE "HelpCount" ADD CONSTRAINT "HelpCount_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;
