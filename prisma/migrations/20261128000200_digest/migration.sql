-- AlterTable
ALTER TABLE "Event" ADD COLUMN "languages" TEXT;
ALTER TABLE "Event" ADD COLUMN "month" TEXT;

-- CreateTable
CREATE TABLE "DigestEntry" (
    "eventId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "month" TEXT,
    "day" TEXT,
    "languages" TEXT,

    PRIMARY KEY ("eventId", "kind", "entityId"),
    CONSTRAINT "DigestEntry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DigestEntry_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Every run writes these with its events; the digest has to find those of earlier runs too.
UPDATE "Event" SET
    "month" = CASE WHEN json_extract("facts", '$.date.edtf') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' THEN substr("day", 1, 7) END,
    "languages" = nullif(trim(
        CASE WHEN json_extract("reports", '$.fr') > 0 THEN 'fr' ELSE '' END || ' ' ||
        CASE WHEN json_extract("reports", '$.ar') > 0 THEN 'ar' ELSE '' END
    ), '');

INSERT INTO "DigestEntry" ("eventId", "kind", "entityId", "month", "day", "languages")
SELECT DISTINCT "Event"."id", "Entity"."kind", "Entity"."id", "Event"."month", "Event"."day", "Event"."languages"
FROM "EventEntity"
JOIN "Event" ON "Event"."id" = "EventEntity"."eventId"
JOIN "Entity" ON "Entity"."id" = "EventEntity"."entityId"
WHERE "Entity"."kind" IN ('country', 'topic', 'person');

-- CreateIndex
CREATE INDEX "DigestEntry_entityId_month_day_eventId_languages_idx" ON "DigestEntry"("entityId", "month" DESC, "day" DESC, "eventId", "languages");

-- CreateIndex
CREATE INDEX "DigestEntry_kind_languages_entityId_idx" ON "DigestEntry"("kind", "languages", "entityId");

-- CreateIndex
CREATE INDEX "Event_month_day_id_languages_idx" ON "Event"("month" DESC, "day" DESC, "id", "languages");
