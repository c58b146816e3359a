-- AlterTable
ALTER TABLE "Facilitator" ADD COLUMN "remindAt" DATETIME;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Group" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guildId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "welcome" TEXT NOT NULL,
    "ledBy" TEXT NOT NULL,
    "therapistSealed" BLOB,
    "vouchedAt" DATETIME,
    "format" TEXT NOT NULL,
    "placeSealed" BLOB,
    "admission" TEXT NOT NULL,
    "question" TEXT,
    "age" INTEGER NOT NULL,
    "sizeLimit" INTEGER,
    "anonymous" TEXT NOT NULL,
    "screened" BOOLEAN NOT NULL,
    "answerWithinMinutes" INTEGER NOT NULL,
    "belonging" TEXT NOT NULL,
    "roleId" TEXT,
    "channelId" TEXT,
    "threadId" TEXT,
    "categoryId" TEXT,
    "deskChannelId" TEXT,
    "adopted" BOOLEAN NOT NULL DEFAULT false,
    "marker" TEXT NOT NULL,
    "agreementVersion" INTEGER NOT NULL DEFAULT 1,
    "pulseOff" BOOLEAN NOT NULL DEFAULT false,
    "pulsedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Group_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Group" ("admission", "adopted", "age", "agreementVersion", "anonymous", "answerWithinMinutes", "archivedAt", "belonging", "channelId", "createdAt", "deskChannelId", "forWhom", "format", "guildId", "id", "language", "ledBy", "marker", "name", "placeSealed", "purpose", "question", "roleId", "screened", "sizeLimit", "state", "therapistSealed", "threadId", "topic", "updatedAt", "vouchedAt", "welcome") SELECT "admission", "adopted", "age", "agreementVersion", "anonymous", "answerWithinMinutes", "archivedAt", "belonging", "channelId", "createdAt", "deskChannelId", "forWhom", "format", "guildId", "id", "language", "ledBy", "marker", "name", "placeSealed", "purpose", "question", "roleId", "screened", "sizeLimit", "state", "therapistSealed", "threadId", "topic", "updatedAt", "vouchedAt", "welcome" FROM "Group";
DROP TABLE "Group";
ALTER TABLE "new_Group" RENAME TO "Group";
CREATE INDEX "Group_guildId_state_idx" ON "Group"("guildId", "state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Facilitator_remindAt_idx" ON "Facilitator"("remindAt");
