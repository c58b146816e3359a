-- CreateTable
CREATE TABLE "CrisisLine" (
    "guildId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "content" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("guildId", "id"),
    CONSTRAINT "CrisisLine_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HiddenLine" (
    "guildId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,

    PRIMARY KEY ("guildId", "lineId"),
    CONSTRAINT "HiddenLine_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
