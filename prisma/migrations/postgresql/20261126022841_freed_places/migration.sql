-- CreateTable
CREATE TABLE "FreedPlace" (
    "groupId" TEXT NOT NULL,
    "day" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FreedPlace_pkey" PRIMARY KEY ("groupId","day")
);

-- CreateIndex
CREATE INDEX "FreedPlace_day_idx" ON "FreedPlace"("day");

-- AddForeignKey
ALTER TABLE "FreedPlace" ADD CONSTRAINT "FreedPlace_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;
