-- CreateTable
CREATE TABLE "SendingPace" (
    "name" TEXT NOT NULL,
    "freeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SendingPace_pkey" PRIMARY KEY ("name")
);
