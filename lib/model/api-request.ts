import { z } from 'zod'
import { languageTags } from '@/lib/languages'
import { EntityKind } from './annotation'
import { COVERAGES } from './digest-view'
import { edtfRange, isEdtf } from './edtf'

/** What may stand in the query of an address of `/api/v1`. A parameter that is left empty counts as left out. */

/** Longest value of a parameter, in characters. */
const LONGEST = 200
const POINT = /^\d{4}(-\d{2}){0,2}$/

const value = z.string().max(LONGEST)
const point = z.string().regex(POINT).refine(isEdtf)
const page = z.coerce.number().int().min(1).max(1_000_000).default(1)
const lang = z.enum(languageTags).nullable().default(null)

const coverage = z.enum(COVERAGES)

export const LanguageRequest = z.strictObject({ lang })

export const EventsRequest = z.strictObject({
  lang,
  /** ISO code, id or slug of an entity. */
  country: value.nullable().default(null),
  topic: value.nullable().default(null),
  person: value.nullable().default(null),
  coverage: coverage.nullable().default(null),
  /** First day that the year, month or day means. */
  from: point.transform((edtf) => edtfRange(edtf)[0]).nullable().default(null),
  /** Last day that it means. */
  to: point.transform((edtf) => edtfRange(edtf)[1]).nullable().default(null),
  page,
})
export type EventsRequest = z.output<typeof EventsRequest>

export const EntitiesRequest = z.strictObject({ lang, kind: EntityKind.nullable().default(null), page })
export type EntitiesRequest = z.output<typeof EntitiesRequest>

export const EntityRequest = z.strictObject({ lang, kind: EntityKind.nullable().default(null) })

/** Longest query, in characters: more than a page of text. */
const LONGEST_QUERY = 20_000

export const SearchQuery = z.strictObject({
  lang,
  q: z.string().max(LONGEST_QUERY),
  /** Articles of this language alone. */
  language: z.enum(languageTags).nullable().default(null),
  country: value.nullable().default(null),
  person: value.nullable().default(null),
  topic: value.nullable().default(null),
  from: point.nullable().default(null),
  to: point.nullable().default(null),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})
export type SearchQuery = z.output<typeof SearchQuery>
