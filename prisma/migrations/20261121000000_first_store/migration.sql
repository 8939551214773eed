-- CreateTable
CREATE TABLE "StoreState" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "givenId" TEXT,
    "url" TEXT,
    "slug" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleLanguage" TEXT NOT NULL,
    "titleOrigin" TEXT NOT NULL,
    "published" TEXT,
    "publishedOrigin" TEXT,
    "day" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "sourceId" INTEGER,
    "raw" TEXT NOT NULL,
    "annotation" JSONB NOT NULL,
    CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticlePerson" (
    "articleId" INTEGER NOT NULL,
    "local" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "local"),
    CONSTRAINT "ArticlePerson_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticlePerson_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "country" TEXT,
    "gender" TEXT,
    "functions" JSONB NOT NULL,
    "events" INTEGER NOT NULL DEFAULT 0,
    "reports" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "EntitySpelling" (
    "entityId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "keys" JSONB NOT NULL,

    PRIMARY KEY ("entityId", "text", "language"),
    CONSTRAINT "EntitySpelling_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" TEXT,
    "lastDay" TEXT,
    "reports" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "cards" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "EventRedirect" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    CONSTRAINT "EventRedirect_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "meeting" INTEGER,
    "type" TEXT NOT NULL,
    "counterpartId" INTEGER,
    "probability" REAL NOT NULL,
    "strength" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    CONSTRAINT "Report_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_counterpartId_fkey" FOREIGN KEY ("counterpartId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventEntity" (
    "eventId" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("eventId", "role", "entityId"),
    CONSTRAINT "EventEntity_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventEntity_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "leftId" TEXT NOT NULL,
    "rightId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "weight" REAL NOT NULL,

    PRIMARY KEY ("leftId", "rightId", "kind", "value"),
    CONSTRAINT "Relation_leftId_fkey" FOREIGN KEY ("leftId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Relation_rightId_fkey" FOREIGN KEY ("rightId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verdict" (
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("left", "right")
);

-- CreateTable
CREATE TABLE "Run" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Receipt" (
    "runId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "input" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "code" TEXT,
    "details" JSONB NOT NULL,
    "article" TEXT,
    "language" TEXT,

    PRIMARY KEY ("runId", "line"),
    CONSTRAINT "Receipt_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Article_key_key" ON "Article"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE INDEX "Article_language_idx" ON "Article"("language");

-- CreateIndex
CREATE INDEX "Article_contentHash_idx" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_sourceId_day_idx" ON "Article"("sourceId", "day" DESC);

-- CreateIndex
CREATE INDEX "Mention_articleId_paragraph_start_idx" ON "Mention"("articleId", "paragraph", "start");

-- CreateIndex
CREATE INDEX "ArticlePerson_entityId_idx" ON "ArticlePerson"("entityId");

-- CreateIndex
CREATE INDEX "Entity_kind_events_key_idx" ON "Entity"("kind", "events" DESC, "key");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_kind_key_key" ON "Entity"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_kind_slug_key" ON "Entity"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_day_id_idx" ON "Event"("day" DESC, "id");

-- CreateIndex
CREATE INDEX "EventRedirect_eventId_idx" ON "EventRedirect"("eventId");

-- CreateIndex
CREATE INDEX "Report_articleId_idx" ON "Report"("articleId");

-- CreateIndex
CREATE INDEX "Report_counterpartId_idx" ON "Report"("counterpartId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_eventId_articleId_meeting_key" ON "Report"("eventId", "articleId", "meeting");

-- CreateIndex
CREATE INDEX "EventEntity_entityId_role_idx" ON "EventEntity"("entityId", "role");

-- CreateIndex
CREATE INDEX "Relation_rightId_idx" ON "Relation"("rightId");


