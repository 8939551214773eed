import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { EntityKind, PartialDate } from './annotation'
import { Evidence, RelationKind, ReportType, Strength } from './event'

/**
 * What other programs get: the lines of `npm run export`, the answers of `/api/v1`, and what OpenAPI says of them.
 * Articles go by the identifier that came with them, else by their key, here and in the quotes of evidence.
 */

/** A text in each language that was asked for: `{ fr: 'Pakistan', ar: 'باكستان' }`, or one of them. */
const InLanguages = inLanguages(z.string().optional())
/** The same where nobody may have given it in a language. */
const NamesInLanguages = inLanguages(z.string().nullable().optional())
/** How many there are in each language: `{ fr: 2, ar: 1 }`. */
const CountsByLanguage = inLanguages(z.number().int().nonnegative())

function inLanguages<Value extends z.ZodType>(value: Value) {
  return z.object(Object.fromEntries(languageTags.map((tag) => [tag, value])) as Record<Language, Value>)
}

/** An entity as something else mentions it. `id` is a person's id, an ISO code or a knowledge key. */
export const ExportedName = z.object({ id: z.string(), names: NamesInLanguages })
export type ExportedName = z.infer<typeof ExportedName>

export const ExportedReport = z.object({
  article: z.string(),
  language: z.string(),
  type: ReportType,
  /** The article that `type` and `evidence` compare with. */
  counterpart: z.string().nullable(),
  probability: z.number(),
  strength: Strength,
  evidence: z.array(Evidence),
})

/** An event without its reports: an item of a list. */
export const ExportedOutline = z.object({
  id: z.string(),
  /** Last part of its address: `/fr/events/{slug}`, `/ar/events/{slug}`. */
  slug: z.string(),
  kind: z.string(),
  title: InLanguages,
  account: InLanguages,
  date: PartialDate,
  place: ExportedName.nullable(),
  people: z.array(ExportedName.extend({ role: z.enum(['host', 'counterpart']), spellings: z.array(z.string()) })),
  countries: z.array(ExportedName),
  topics: z.array(ExportedName),
  occasion: ExportedName.nullable(),
})
export type ExportedOutline = z.infer<typeof ExportedOutline>

/** An event with its reports, why they belong to it, and the related events. */
export const ExportedEvent = ExportedOutline.extend({
  reports: z.array(ExportedReport),
  related: z.array(z.object({ event: z.string(), kind: RelationKind, value: z.string() })),
})
export type ExportedEvent = z.infer<typeof ExportedEvent>

export const ExportedArticle = z.object({
  /** The identifier that the input gave, else the key of the article. */
  id: z.string(),
  url: z.string().nullable(),
  language: z.string(),
  title: z.string(),
  /** `made` for a title that the article itself does not have. */
  titleOrigin: z.enum(['given', 'line', 'made']),
  /** EDTF */
  published: z.string().nullable(),
  source: z.string().nullable(),
  /** Ids of the events that it reports, in the order in which it tells them. */
  events: z.array(z.string()),
})
export type ExportedArticle = z.infer<typeof ExportedArticle>

/** A person, country, organisation, place or topic that takes part in events. */
export const ExportedEntity = ExportedName.extend({
  kind: EntityKind,
  slug: z.string(),
  /** ISO code of the country that a person stands for. */
  country: z.string().nullable(),
  spellings: z.array(z.object({ text: z.string(), language: z.string(), articles: z.number().int() })),
  /** Number of events, and of the articles of each language that report them. */
  events: z.number().int(),
  reports: CountsByLanguage,
})
export type ExportedEntity = z.infer<typeof ExportedEntity>

/** Words of one article that answer a query; each pair of `highlights` is the start and end (excluded) of what was looked for. */
export const ExportedPassage = z.object({
  article: z.string(),
  language: z.string(),
  text: z.string(),
  highlights: z.array(z.tuple([z.number().int(), z.number().int()])),
})
export type ExportedPassage = z.infer<typeof ExportedPassage>

export const ExportedSearch = z.object({
  /** Events, the best first, each with its best passage in either language. */
  items: z.array(z.object({ event: ExportedOutline, passages: z.array(ExportedPassage) })),
  page: z.number().int(),
  pages: z.number().int(),
  total: z.number().int(),
  /** Passages of articles that report no event. */
  articles: z.array(ExportedPassage),
  /** Words that were looked for besides those that were typed, and words that stand nowhere. */
  also: z.array(z.object({ text: z.string(), language: z.string() })),
  missing: z.array(z.string()),
  /** What could be asked instead. */
  suggestions: z.array(z.string()),
})
export type ExportedSearch = z.infer<typeof ExportedSearch>

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    /** Pages count from 1; `pages` is 0 for an empty list. */
    page: z.number().int(),
    pages: z.number().int(),
    total: z.number().int(),
  })
}
export interface Page<Item> {
  items: Item[]
  page: number
  pages: number
  total: number
}
