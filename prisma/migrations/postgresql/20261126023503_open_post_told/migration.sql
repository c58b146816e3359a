-- AlterTable
ALTER TABLE "OpenPost" ADD COLUMN     "toldAt" TIMESTAMP(3);
