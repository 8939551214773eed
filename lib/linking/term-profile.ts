import type { Language } from '@/lib/languages'
import type { Annotation, EntityKind } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { analyse } from '@/lib/text/analyse'
import { nameKey } from '@/lib/text/name-key'
import { listConcepts } from './concepts'

/** How much a text uses a term, and where it does so first (`null`: in the title). */
export interface TermUse {
  count: number
  span: Span | null
}

/** A text as bags of comparable things. */
export interface TermProfile {
  language: Language
  /** Stems of its own language. */
  words: Map<string, TermUse>
  /** Numbers of two digits and more. */
  figures: Map<string, TermUse>
  /** Consonant keys of words that may be names: the same in both scripts. */
  names: Map<string, TermUse>
}

/** A word of the title or lead says more about what is told than one further down. */
const TITLE_COUNT = 3
const LEAD_COUNT = 2
/** Shorter consonant keys collide constantly. */
const NAME_KEY_LENGTH = 3

/**
 * The terms of some paragraphs of an article, its title with them.
 *
 * "832 morts à Khartoum" has the words `mort` and `khartoum`, the figure `832` and the name key of Khartoum;
 * «832 قتيلا في الخرطوم» the words of its own language, the same figure and the same name key.
 */
export function profileTerms(annotation: Annotation, paragraphs: readonly number[]): TermProfile {
  const profile: TermProfile = { language: annotation.language, words: new Map(), figures: new Map(), names: new Map() }
  addText(profile, annotation.title.text, null, TITLE_COUNT, datesInTitle(annotation))
  for (const index of paragraphs) {
    const paragraph = annotation.paragraphs[index]
    if (paragraph !== undefined) addText(profile, paragraph.text, { paragraph: index, start: 0 }, index === 0 ? LEAD_COUNT : 1, datesIn(annotation, index))
  }
  return profile
}

/** What has one key in both languages, when a passage is compared with another. */
const KNOWN_KINDS: readonly EntityKind[] = ['country', 'place', 'organisation']

/** The terms of some words of the text alone, without the title; its dates, countries, places and organisations are names too. */
export function profilePassage(annotation: Annotation, passage: Span): TermProfile {
  const profile: TermProfile = { language: annotation.language, words: new Map(), figures: new Map(), names: new Map() }
  const isInside = (span: Span): boolean => span.paragraph === passage.paragraph && span.start >= passage.start && span.end <= passage.end
  const text = annotation.paragraphs[passage.paragraph]?.text.slice(passage.start, passage.end) ?? ''
  addText(profile, text, passage, 1, datesIn(annotation, passage.paragraph))
  for (const { kind, key, span } of annotation.mentions) {
    if (isInside(span) && KNOWN_KINDS.includes(kind)) addUse(profile.names, `${kind}:${key}`, 1, span)
  }
  for (const { date, span } of annotation.dates) {
    const day = date.edtf ?? date.yearless
    if (isInside(span) && day !== undefined) addUse(profile.names, `date:${day}`, 1, span)
  }
  return profile
}

/** A title made from the lead repeats its dates, and so may a paper's own. */
function datesInTitle({ title, dates }: Annotation): Pick<Span, 'start' | 'end'>[] {
  return dates.flatMap(({ text }) => {
    const start = text === '' ? -1 : title.text.indexOf(text)
    return start < 0 ? [] : { start, end: start + text.length }
  })
}

/** Numbers of dates are compared as dates. */
function datesIn(annotation: Annotation, paragraph: number): Span[] {
  return annotation.dates.map(({ span }) => span).filter((span) => span.paragraph === paragraph)
}

/** Adds the terms of a text that stands at `place`; `null` is the title. The dates are counted from the start of its paragraph. */
function addText(profile: TermProfile, text: string, place: Pick<Span, 'paragraph' | 'start'> | null, count: number, dates: readonly Pick<Span, 'start' | 'end'>[]): void {
  const before = place?.start ?? 0
  for (const { term, start, end } of analyse(text, profile.language)) {
    const span = place && { paragraph: place.paragraph, start: before + start, end: before + end }
    const isNumber = /^\d/.test(term)
    if (!isNumber) addUse(profile.words, term, count, span)
    if (isNumber && /^\d[\d.,]*\d$/.test(term)) {
      const isDate = dates.some((date) => before + start >= date.start && before + end <= date.end)
      if (!isDate) addUse(profile.figures, term, count, span)
    } else {
      const written = text.slice(start, end)
      if (!maybeName(written, term, profile.language)) continue
      const key = nameKey(written)
      if (key.length >= NAME_KEY_LENGTH) addUse(profile.names, key, count, span)
    }
  }
}

/** Only Latin script marks names, by capitals; in Arabic any word that the lexicon cannot translate may be one. */
function maybeName(word: string, term: string, language: Language): boolean {
  const [first = ''] = word
  if (first.toLowerCase() !== first.toUpperCase()) return first !== first.toLowerCase()
  return listConcepts(term, language).length === 0
}

function addUse(uses: Map<string, TermUse>, term: string, count: number, span: Span | null): void {
  const use = uses.get(term)
  if (use === undefined) uses.set(term, { count, span })
  else {
    use.count += count
    use.span ??= span
  }
}
