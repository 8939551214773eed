-- AlterTable
ALTER TABLE "Article" ADD COLUMN "indexed" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Article_indexed_idx" ON "Article"("indexed");

-- RedefineIndex
DROP INDEX "Report_articleId_idx";
CREATE INDEX "Report_articleId_eventId_idx" ON "Report"("articleId", "eventId");

-- CreateIndex
CREATE INDEX "Event_id_day_lastDay_idx" ON "Event"("id", "day", "lastDay");

-- The words of articles (rowid: Article.id) and of people's names (rowid: Entity.id), as lib/search makes them: terms of
-- our own analyser between spaces, so that the tokeniser has nothing to decide. The texts themselves are not kept twice.
CREATE VIRTUAL TABLE "SearchArticle" USING fts5(
    title, lead, body, named, topics,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);
CREATE VIRTUAL TABLE "SearchTerm" USING fts5vocab('SearchArticle', 'row');
CREATE VIRTUAL TABLE "SearchName" USING fts5(
    words, keys,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);
