import type { Annotation, PartialDate } from '@/lib/model/annotation'
import { UNKNOWN_DATE } from '@/lib/model/annotation'
import { isDay } from '@/lib/model/is-day'
import { edtfDays } from './date-clue'
import { isDayOfName } from './is-day-of-name'
import type { UnitDraft } from './profile-units'

/** Days beyond the first that are kept of an article as a whole. */
const MOST_DATES = 5

/** An article as a whole: the first day that it gives and some more, and all its words. */
export function draftWhole(annotation: Annotation): UnitDraft {
  const [dated, ...others] = annotation.dates.filter((told) => isDay(told.date) && !isLongPast(told.date, annotation.published?.edtf ?? null) && !isDayOfName(annotation, told))
  return {
    meeting: null,
    status: 'reported',
    kind: null,
    hosts: [],
    counterparts: [],
    countries: [],
    told: [],
    date: dated?.date ?? UNKNOWN_DATE,
    dateSpan: dated?.span ?? null,
    otherDates: others.slice(0, MOST_DATES).map(({ date, span }) => ({ date, span })),
    place: null,
    there: null,
    occasion: null,
    topics: [...new Set(annotation.mentions.flatMap(({ kind, key }) => (kind === 'topic' ? key : [])))],
    trigger: null,
    paragraphs: allParagraphs(annotation),
  }
}

/** Days after which no paper brings something as its news. */
const NEWS_FOR = 120

/** A day long before the article came out is one that it recalls: it says nothing of when its own news was. */
function isLongPast({ edtf }: PartialDate, published: string | null): boolean {
  return edtf !== null && published !== null && edtfDays(published).first - edtfDays(edtf).last > NEWS_FOR
}

export function allParagraphs({ paragraphs }: Annotation): number[] {
  return paragraphs.map((_, at) => at)
}

/**
 * What is left of an article when its meetings are taken out: the paragraphs that name somebody who is in none of them, at
 * the first day that it gives. He may have met one of the others, in words that were not read: "le ministre X a reçu Y.
 * X a par ailleurs passé en revue avec Z …", «كما تباحث ز مع …». An assembly leaves nothing: it names all who came.
 */
export function draftRest(annotation: Annotation, units: readonly UnitDraft[]): UnitDraft[] {
  if (units.some(isAssembly)) return []
  const placed = new Set(annotation.meetings.flatMap(({ hosts, counterparts }) => [...hosts, ...counterparts].map(({ person }) => person)))
  const others = annotation.people.filter(({ id }) => !placed.has(id))
  const paragraphs = [...new Set(others.flatMap(({ spans }) => spans.map(({ paragraph }) => paragraph)))].toSorted((left, right) => left - right)
  return paragraphs.length === 0 ? [] : [{ ...draftWhole(annotation), otherDates: [], paragraphs }]
}

function isAssembly({ kind, counterparts }: UnitDraft): boolean {
  return kind === 'conference' && !counterparts.some(({ person }) => person !== null)
}
