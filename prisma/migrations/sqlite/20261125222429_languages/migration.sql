-- AlterTable
ALTER TABLE "Guild" ADD COLUMN     "languagesOff" TEXT NOT NULL DEFAULT '';
