-- AlterTable
ALTER TABLE "Entity" ADD COLUMN "sort" TEXT;

-- AlterTable
ALTER TABLE "EventEntity" ADD COLUMN "function" JSONB;
