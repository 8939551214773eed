-- AlterTable
ALTER TABLE "Article" ADD COLUMN "profile" TEXT;

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Mention";
PRAGMA foreign_keys=on;
