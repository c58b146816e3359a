-- CreateTable
CREATE TABLE "FreedPlace" (
    "groupId" TEXT NOT NULL,
    "day" DATETIME NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("groupId", "day"),
    CONSTRAINT "FreedPlace_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "FreedPlace_day_idx" ON "FreedPlace"("day");
