import { z } from 'zod'
import { Span } from './span'

/** What a paragraph is for. `title` only when the text itself holds it; `dateline` is "paper – town". */
export const ParagraphKind = z.enum(['title', 'dateline', 'heading', 'lead', 'body'])

export const Paragraph = z.object({
  kind: ParagraphKind,
  text: z.string(),
  /** BCP 47 tag: mixed pages are common, so each paragraph has its own. */
  language: z.string(),
})
export type Paragraph = z.infer<typeof Paragraph>

/** A line that is not part of the article, kept aside and never lost. */
export const Noise = z.object({
  text: z.string(),
  reason: z.enum(['ticker', 'site', 'related', 'comments', 'date-line', 'repeated']),
})
export type Noise = z.infer<typeof Noise>

export const Title = z.object({
  text: z.string(),
  language: z.string(),
  /** `given` with the document, a `line` of its text, or `made` from the lead and never passed off as the paper's. */
  origin: z.enum(['given', 'line', 'made']),
})
export type Title = z.infer<typeof Title>

/** How exactly a date is known. `weekday`: "a Monday", of no known week. */
export const DatePrecision = z.enum(['day', 'range', 'month', 'year', 'weekday', 'unknown'])

/** A date as far as the text gives it; nothing is ever filled in. */
export const PartialDate = z.object({
  edtf: z.string().nullable(),
  /** ISO weekday, 1 Monday to 7 Sunday, when the text names one. */
  weekday: z.number().int().min(1).max(7).nullable(),
  precision: DatePrecision,
  /**
   * Month, day of the month or interval of days whose year the text does not give (`06`, `06-26`, `06-26/06-28`):
   * too little for `edtf`, enough to agree or disagree with another article. Only present when `edtf` is `null`.
   */
  yearless: z.string().regex(/^\d{2}(?:-\d{2}(?:\/\d{2}-\d{2})?)?$/).optional(),
})
export type PartialDate = z.infer<typeof PartialDate>

export const UNKNOWN_DATE: PartialDate = { edtf: null, weekday: null, precision: 'unknown' }

export const DateMention = z.object({ date: PartialDate, span: Span, text: z.string() })
export type DateMention = z.infer<typeof DateMention>

/** When the article was published, and how that is known. */
export const Published = z.object({ edtf: z.string(), origin: z.enum(['given', 'line']) })
export type Published = z.infer<typeof Published>

export const EntityKind = z.enum(['person', 'organisation', 'country', 'place', 'topic'])
export type EntityKind = z.infer<typeof EntityKind>

/**
 * A span that names an entity. `key` is the key of the knowledge tables (`PK`, `dakhla`, `counter-terrorism`, `dgsn`),
 * or, for a person, the `id` of one of the article's `people`.
 */
export const Mention = z.object({ kind: EntityKind, key: z.string(), text: z.string(), span: Span })
export type Mention = z.infer<typeof Mention>

/** What somebody does, as the text says it; `key` when the knowledge tables know the function. */
export const FunctionMention = z.object({
  key: z.string().nullable(),
  text: z.string(),
  language: z.string(),
  /** Country (ISO code) and organisation (key) that the function belongs to, when the text says so. */
  country: z.string().nullable(),
  organisation: z.string().nullable(),
  /** Grammatical gender that the form shows: ambassadrice, سفيرة. */
  gender: z.enum(['m', 'f']).nullable(),
  span: Span,
})
export type FunctionMention = z.infer<typeof FunctionMention>

/** One person inside one article, all his or her mentions there taken together. */
export const LocalPerson = z.object({
  /** `p0`, `p1` … in order of first mention. */
  id: z.string(),
  /** Every full spelling of the name in this article, the fullest first. Honorifics are left out. */
  spellings: z.array(z.object({ text: z.string(), language: z.string() })),
  functions: z.array(FunctionMention),
  /** ISO code of the country that the person stands for, when the text says so. */
  country: z.string().nullable(),
  gender: z.enum(['m', 'f']).nullable(),
  spans: z.array(Span),
})
export type LocalPerson = z.infer<typeof LocalPerson>

/** One side of a meeting. A party may have no name: "son homologue turc", نظيره الموريتاني. */
export const Party = z.object({
  /** `LocalPerson.id`, or `null`. */
  person: z.string().nullable(),
  function: FunctionMention.nullable(),
  country: z.string().nullable(),
  organisation: z.string().nullable(),
  span: Span,
})
export type Party = z.infer<typeof Party>

/** `ceremony` is an honour as well as equipment that is handed over; `exercise` what the services of two states train together. */
export const MeetingKind = z.enum([
  'reception', 'talks', 'visit', 'agreement', 'ceremony', 'conference', 'call', 'exercise', 'other',
])
export type MeetingKind = z.infer<typeof MeetingKind>

/** `reported`: the article's own news. `recalled`: told as past background. `announced`: still to come. */
export const MeetingStatus = z.enum(['reported', 'recalled', 'announced'])

/** Verb or noun of meeting + who received + who came + when + where, with the words that say so. */
export const Meeting = z.object({
  kind: MeetingKind,
  status: MeetingStatus,
  hosts: z.array(Party),
  counterparts: z.array(Party),
  /**
   * ISO codes of the counterparts' countries; when the article follows one who is abroad, those of his hosts or the one
   * travelled to.
   */
  countries: z.array(z.string()),
  date: PartialDate,
  dateSpan: Span.nullable(),
  /** Key of the city, or `null`. */
  place: z.string().nullable(),
  placeSpan: Span.nullable(),
  /** Fair, assembly, games on whose margin it was held (knowledge key), or `null`. */
  occasion: z.string().nullable(),
  /** Topic keys of the paragraphs about this meeting, most mentioned first. */
  topics: z.array(z.string()),
  /** Paragraphs that tell this meeting. */
  paragraphs: z.array(z.number().int()),
  /** The verb or noun of meeting. */
  trigger: Span,
})
export type Meeting = z.infer<typeof Meeting>

/** Everything that was understood of one article. Derived from `raw` alone and can always be derived again. */
export const Annotation = z.object({
  language: z.enum(['fr', 'ar']),
  title: Title,
  published: Published.nullable(),
  paragraphs: z.array(Paragraph),
  noise: z.array(Noise),
  mentions: z.array(Mention),
  people: z.array(LocalPerson),
  dates: z.array(DateMention),
  meetings: z.array(Meeting),
})
export type Annotation = z.infer<typeof Annotation>
