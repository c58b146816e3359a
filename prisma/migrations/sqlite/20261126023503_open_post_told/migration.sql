-- AlterTable
ALTER TABLE "OpenPost" ADD COLUMN "toldAt" DATETIME;
