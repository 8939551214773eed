import { LANGUAGES, type Language } from '@/lib/languages'
import { isEdtf } from '@/lib/model/edtf'
import { weekdayInWords } from '@/lib/model/edtf-words'
import type { EvidenceKind } from '@/lib/model/event'
import type { EvidenceView, OwnText } from '@/lib/model/view'
import { formatDate, formatEdtf } from './format'

/** Words for the page, in their language; `null` where only the script can tell it, such as a name as an article spells it. */
export type EvidenceWords = Omit<OwnText, 'language'> & { language: string | null }

type Shared = Pick<EvidenceView, 'kind' | 'value' | 'names'>

/**
 * What a piece of evidence shares, or what clashes, in words for a reader of `language`: the names of what its value
 * stands for; else dates written out, names as the articles spell them, words, figures. Empty where it has none that
 * a reader could use, so that no key and no code is ever shown.
 *
 * `PK` named « Pakistan », «باكستان» is that name; `2026-01-21 / 1` is « 21 janvier 2026 / lundi », «21 يناير 2026 / الاثنين».
 */
export function evidenceWords(evidence: Shared, language: Language): EvidenceWords[] {
  return evidence.names.length > 0 ? evidence.names : (WRITERS[evidence.kind]?.(evidence.value, language) ?? [])
}

const WRITERS: Partial<Record<EvidenceKind, (value: string, language: Language) => EvidenceWords[]>> = {
  date: (value, language) => [{ text: [...new Set(sides(value).map((date) => dateInWords(date, language)))].join(' / '), language }],
  words: listWords,
  figure: (value) => splitList(value).map((text) => ({ text, language: null })),
  person: spelledNames,
  host: spelledNames,
}

function sides(value: string): string[] {
  return value.split(' / ')
}

function splitList(value: string): string[] {
  return value.split(', ').filter((text) => text !== '')
}

/** `Hammouchi / حموشي`; not the id of somebody whom nobody names. */
function spelledNames(value: string): EvidenceWords[] {
  return /^[a-z0-9-]+$/.test(value) ? [] : [{ text: value, language: null }]
}

/** Words of both texts, `paix, accord / سلام، اتفاق`: those in the reader's script, else all. */
function listWords(value: string, language: Language): EvidenceWords[] {
  const script = new RegExp(`\\p{Script=${LANGUAGES[language].script}}`, 'u')
  const lists = sides(value)
  return splitList(lists.find((list) => script.test(list)) ?? lists.join(', ')).map((text) => ({ text, language: null }))
}

function dateInWords(date: string, language: Language): string {
  if (isEdtf(date)) return formatEdtf(date, language)
  if (/^[1-7]$/.test(date)) return weekdayInWords(Number(date), language)
  const yearless = /^\d{2}(?:-\d{2}(?:\/\d{2}-\d{2})?)?$/.test(date)
  return formatDate({ edtf: null, weekday: null, precision: 'unknown', ...(yearless ? { yearless: date } : {}) }, language)
}
