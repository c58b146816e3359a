-- CreateTable
CREATE TABLE "CrisisLine" (
    "guildId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "content" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CrisisLine_pkey" PRIMARY KEY ("guildId","id")
);

-- CreateTable
CREATE TABLE "HiddenLine" (
    "guildId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,

    CONSTRAINT "HiddenLine_pkey" PRIMARY KEY ("guildId","lineId")
);

-- AddForeignKey
ALTER TABLE "CrisisLine" ADD CONSTRAINT "CrisisLine_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HiddenLine" ADD CONSTRAINT "HiddenLine_guildId_fkey" FOREIGN KEY ("guildId") REFERENCES "Guild"("id") ON DELETE CASCADE ON UPDATE CASCADE;
