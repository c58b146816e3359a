-- CreateTable
CREATE TABLE "PendingShape" (
    "guildId" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "PendingShape_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Guild" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "moderatorChannelId" TEXT,
    "moderatorRoleId" TEXT,
    "onCallSealed" BLOB,
    "language" TEXT NOT NULL DEFAULT 'en',
    "languagesOff" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "country" TEXT,
    "age" INTEGER NOT NULL DEFAULT 13,
    "founderRoleId" TEXT,
    "smallTeam" BOOLEAN NOT NULL DEFAULT false,
    "workplace" BOOLEAN NOT NULL DEFAULT false,
    "trial" BOOLEAN NOT NULL DEFAULT false,
    "stepsDone" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "leftAt" DATETIME
);
INSERT INTO "new_Guild" ("age", "country", "createdAt", "founderRoleId", "id", "language", "languagesOff", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "smallTeam", "trial", "updatedAt", "workplace", "zone") SELECT "age", "country", "createdAt", "founderRoleId", "id", "language", "languagesOff", "leftAt", "moderatorChannelId", "moderatorRoleId", "onCallSealed", "smallTeam", "trial", "updatedAt", "workplace", "zone" FROM "Guild";
DROP TABLE "Guild";
ALTER TABLE "new_Guild" RENAME TO "Guild";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "PendingShape_endsAt_idx" ON "PendingShape"("endsAt");
