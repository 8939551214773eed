import { functionForms } from '@/lib/knowledge/functions'
import type { Language } from '@/lib/languages'
import { scanDates } from '../dates/scan-dates'
import { buildPhraseTable, type PhraseTable } from '../noise/phrase-table'
import { isWhere } from './is-where'
import { LEFT_OUT } from './name-parties'
import { plainWords } from '../noise/plain-words'
import { TITLE_WORDS } from './title-words'

/** `date` says when, `function` who somebody is, `list` begins examples, `aside` is anything else that can be left out. */
type SegmentKind = 'text' | 'date' | 'function' | 'list' | 'aside'

/** Words of a verb and its subject, by title and name. */
const SUBJECT_WORDS = 9
/** After these somebody else is named: مع فلان, من طرف فلان. */
const COMPANY = /^(?:مع|قبل|طرف|لدن)$/

interface Segment {
  text: string
  kind: SegmentKind
}

/** Words of a place that may follow the date of an aside: "hier lundi à Rabat". */
const PLACE_WORDS = 2
const NAME_WORDS = 5
const COMMA: Readonly<Record<Language, string>> = { fr: ', ', ar: '، ' }

export interface Clause {
  text: string
  /** True when it cannot end here: an aside stands between a verb and its object, or a name has only been introduced. */
  isOpen: boolean
  /** True when it is a name, or a verb and who did it: no news by itself. */
  isHollow: boolean
}

/**
 * The beginnings of a sentence that could be its main clause, each longer than the one before: its segments between
 * commas, without the asides. Where an aside stood the two sides close up again, unless the comma is still needed.
 *
 * `listClauses("Jean Dupont, préfet de police, a reçu, lundi à Paris, Ali Ben Salah", 'fr')` ends with
 * `'Jean Dupont a reçu Ali Ben Salah'`; that of 'استقبل سعيد بنعلي، المدير العام للشرطة، يوم الاثنين، السيد جون سميث' with
 * `'استقبل سعيد بنعلي السيد جون سميث'`.
 */
export function listClauses(sentence: string, language: Language): Clause[] {
  const segments = keptSegments(toSegments(sentence, language))
  const clauses: Clause[] = []
  let clause = ''
  let joined = ''
  for (const [index, { text, gap, isName }] of segments.entries()) {
    const previous = segments[index - 1]
    if (previous) {
      joined = previous.isName || isClosed(clause, text) || (gap && closesUp(clause, text, joined === COMMA[language])) ? ' ' : COMMA[language]
    }
    clause += joined + text
    const isHollow = index === 0 && (isBareName(text) || isVerbAndSubject(text, language))
    clauses.push({ text: clause, isOpen: isHollow || isOpen(text, index, language) || segments[index + 1]?.gap === true, isHollow })
    if (isName) joined = ''
  }
  return clauses
}

/** استقبل السيد فلان, with the comma that closed what he is, and nobody whom he received. */
function isVerbAndSubject(text: string, language: Language): boolean {
  const words = plainWords(text)
  return language === 'ar' && text.endsWith(LEFT_OUT) && words.length <= SUBJECT_WORDS && !words.some((word) => COMPANY.test(word))
}

/** A name by itself, or a complement before the verb: "En vue de la visite, …", خلال زيارته، …. */
function isOpen(text: string, index: number, language: Language): boolean {
  return isBareName(text) || (index === 0 && breaks[language].match(plainWords(text), 0) !== null)
}

/**
 * Whether the comma goes with the aside that stood there. Two names stay apart; where a comma opened an apposition
 * before, one closes it, unless a small letter shows that the clause goes on ("Jean Dupont a reçu").
 */
function closesUp(before: string, after: string, isOpen: boolean): boolean {
  if (/^\p{Ll}/u.test(after)) return true
  if (after.startsWith(LEFT_OUT)) return !before.includes(LEFT_OUT)
  return !isOpen && !(endsInName(before) && startsWithName(after))
}

/** A function was left out between the two: "Jean Dupont, a reçu". Two names in a row keep their comma. */
function isClosed(before: string, after: string): boolean {
  return before.endsWith(LEFT_OUT) && !after.startsWith(LEFT_OUT)
}

interface Kept {
  text: string
  /** True when an aside was left out before it. */
  gap: boolean
  /** True for the name that a function left out before it belongs to: "le préfet, Jean Dupont, a reçu". */
  isName: boolean
}

function keptSegments(segments: readonly Segment[]): Kept[] {
  const kept: Kept[] = []
  let left: SegmentKind | null = null
  for (const [index, { text, kind }] of segments.entries()) {
    if (kind === 'list' && kept.length > 0) break
    // Of two functions in a row the second is somebody else: "…, directeur général, son homologue turc, …".
    const isSecond = kind === 'function' && left === 'function'
    if (!isSecond && canBeLeft(segments, index, kept.length === 0)) {
      left = kind
    } else {
      kept.push({ text, gap: left !== null, isName: left === 'function' && isBareName(text) })
      left = null
    }
  }
  return kept
}

/** At the beginning only a date, or the function of the name that comes next, is no part of the clause. */
function canBeLeft(segments: readonly Segment[], index: number, isFirst: boolean): boolean {
  const kind = segments[index]?.kind
  if (kind === 'text' || kind === 'list' || segments.length === 1) return false
  if (!isFirst || kind === 'date') return true
  const next = segments[index + 1]
  return kind === 'function' && next !== undefined && isBareName(next.text) && index + 2 < segments.length
}

function toSegments(sentence: string, language: Language): Segment[] {
  let named = false
  return sentence.split(/\s*[,،]\s+/).map((text) => {
    const kind = kindOf(text, language)
    // Who had a name has lost the function beside it: one that is left stands for somebody without a name.
    const segment = { text, kind: kind === 'function' && named ? 'text' as const : kind }
    named ||= text.endsWith(LEFT_OUT)
    return segment
  })
}

function kindOf(segment: string, language: Language): SegmentKind {
  const words = plainWords(segment)
  if (lists[language].match(words, 0)) return 'list'
  if (asides[language].match(words, 0)) return 'aside'
  if (!segment.startsWith(LEFT_OUT) && functions[language].match(withoutArticles(words, language), 0)) return 'function'
  if (isWhere(segment, language)) return 'aside'
  const [date] = scanDates(segment)
  if (!date || date.start > 3) return 'text'
  const rest = segment.slice(date.end).trim()
  return plainWords(rest).length <= PLACE_WORDS || isWhere(rest, language) ? 'date' : 'text'
}

/** "Jean Dupont": a few words that all begin with a capital, or in Arabic a few words. */
function isBareName(text: string): boolean {
  if (text.endsWith(LEFT_OUT)) return text.startsWith(LEFT_OUT) || isBareName(text.slice(0, -1))
  const words = text.split(/[\s-]+/)
  return words.length <= NAME_WORDS && words.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word))
}

const endsInName = (text: string) => /(?:^|\s)\p{Lu}\S*$/u.test(text)
const startsWithName = (text: string) => /^\p{Lu}/u.test(text)

/** "le directeur général", المدير العام: functions are compared without the article, which Arabic repeats on the adjective. */
function withoutArticles(words: readonly string[], language: Language): string[] {
  const article = { fr: /^(?:l|le|la|les)$/, ar: /^ال(?=.{3})/ }[language]
  return words.map((word) => word.replace(article, '')).filter((word) => word !== '')
}

function tableOf(phrases: readonly string[]): PhraseTable<true> {
  return buildPhraseTable(phrases.map((each) => ({ phrases: each, payload: true as const })))
}

function listFunctions(language: Language): string[] {
  const forms = functionForms.filter((form) => form.language === language)
  return forms.map(({ phrase }) => withoutArticles(plainWords(phrase), language).join(' '))
}

const asides = { fr: tableOf([TITLE_WORDS.fr.asides]), ar: tableOf([TITLE_WORDS.ar.asides]) }
const lists = { fr: tableOf([TITLE_WORDS.fr.lists]), ar: tableOf([TITLE_WORDS.ar.lists]) }
const breaks = { fr: tableOf([TITLE_WORDS.fr.breaks]), ar: tableOf([TITLE_WORDS.ar.breaks]) }
const functions = { fr: tableOf(listFunctions('fr')), ar: tableOf(listFunctions('ar')) }
