-- CreateTable
CREATE TABLE "SendingPace" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "freeAt" DATETIME NOT NULL
);
