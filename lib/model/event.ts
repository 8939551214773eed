import { z } from 'zod'
import { MeetingKind, PartialDate } from './annotation'
import { Quote } from './span'

/** What a piece of evidence is about. */
export const EvidenceKind = z.enum([
  'person', 'function', 'country', 'organisation', 'date', 'place', 'occasion', 'figure', 'words', 'topic', 'copy',
  'counterpart', 'host', 'background', 'verdict',
])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/**
 * One reason for or against a link.
 * `weight` is in log-odds (natural logarithm): positive speaks for, negative against, 0 is only noted.
 */
export const Evidence = z.object({
  kind: EvidenceKind,
  /** Name of the rule in the table of weights, e.g. `person.same`, `date.conflict`. */
  rule: z.string(),
  weight: z.number(),
  /** What is shared or clashes, as a knowledge key or words: `PK`, `Hammouchi / حموشي`, `2026-01-21`. */
  value: z.string(),
  /** The words of the report, and those of the other report it is compared with. */
  left: Quote.nullable(),
  right: Quote.nullable(),
})
export type Evidence = z.infer<typeof Evidence>

/** How a report stands to the other reports of its event. `alone` when there is no other. */
export const ReportType = z.enum(['translation', 'copy', 'report', 'part', 'alone'])
export type ReportType = z.infer<typeof ReportType>

/** Probability from which a link is shown as strong, and from which as probable; less is to be checked. */
export const STRENGTH_FROM = { strong: 0.9, probable: 0.7 } as const

/** How sure a link is, as shown. */
export const Strength = z.enum(['strong', 'probable', 'to-check'])
export type Strength = z.infer<typeof Strength>

/** The link article → event. */
export const Report = z.object({
  article: z.string(),
  /** Index into the article's meetings; `null` when it is linked as a whole. */
  meeting: z.number().int().nullable(),
  type: ReportType,
  /** Key of the article that `type` and `evidence` compare with: the closest other report, or `null`. */
  counterpart: z.string().nullable(),
  probability: z.number().min(0).max(1),
  strength: Strength,
  evidence: z.array(Evidence),
})
export type Report = z.infer<typeof Report>

/** One side of an event, as all reports together give it. */
export const EventParty = z.object({
  /** `Person.id`, or `null` for a party without a name. */
  person: z.string().nullable(),
  /**
   * Function: knowledge key when known, else the words of a report in their language; `told` are the fullest words of
   * all reports in each language, absent where nobody compared them.
   */
  function: z
    .object({
      key: z.string().nullable(),
      text: z.string(),
      language: z.string(),
      told: z.object({ fr: z.string().nullable(), ar: z.string().nullable() }).optional(),
    })
    .nullable(),
  country: z.string().nullable(),
  organisation: z.string().nullable(),
  gender: z.enum(['m', 'f']).nullable(),
})
export type EventParty = z.infer<typeof EventParty>

export const EventFacts = z.object({
  kind: MeetingKind,
  hosts: z.array(EventParty),
  counterparts: z.array(EventParty),
  /** ISO codes of the counterparts' countries. */
  countries: z.array(z.string()),
  date: PartialDate,
  place: z.string().nullable(),
  occasion: z.string().nullable(),
  /** Topic keys, the most discriminating first. */
  topics: z.array(z.string()),
})
export type EventFacts = z.infer<typeof EventFacts>

/** One person across the collection: one record, both scripts, every spelling seen. */
export const Person = z.object({
  id: z.string(),
  /** ASCII, readable, unique: the last part of the person's address. */
  slug: z.string(),
  /** Best full name in each language; `null` where no report or knowledge gives one. */
  names: z.object({ fr: z.string().nullable(), ar: z.string().nullable() }),
  spellings: z.array(z.object({ text: z.string(), language: z.string(), articles: z.array(z.string()) })),
  country: z.string().nullable(),
  gender: z.enum(['m', 'f']).nullable(),
  /** Functions seen, most frequent first. */
  functions: z.array(z.object({ key: z.string().nullable(), text: z.string(), language: z.string(), country: z.string().nullable() })),
  /** Where in which article: `LocalPerson.id` per article key. */
  local: z.array(z.object({ article: z.string(), person: z.string() })),
})
export type Person = z.infer<typeof Person>

/** An event as linking makes it. `id` and `slug` stay when members come and go. */
export const LinkedEvent = z.object({
  id: z.string(),
  slug: z.string(),
  facts: EventFacts,
  reports: z.array(Report),
})
export type LinkedEvent = z.infer<typeof LinkedEvent>

export const RelationKind = z.enum([
  'same-counterpart', 'same-country', 'same-occasion', 'follow-up', 'same-day', 'same-document', 'same-subject', 'part-of',
])
export type RelationKind = z.infer<typeof RelationKind>

/** A tie between two events and its reason; stored once, with `left < right`. */
export const Relation = z.object({
  left: z.string(),
  right: z.string(),
  kind: RelationKind,
  /** What they share: person id, ISO code, occasion key, EDTF day, article key, topic key. */
  value: z.string(),
  weight: z.number(),
})
export type Relation = z.infer<typeof Relation>

/** From the slug of an event that is no more to the slug of the one that took its reports. */
export interface Redirect {
  from: string
  to: string
}
