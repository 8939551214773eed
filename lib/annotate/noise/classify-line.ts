import type { Noise } from '@/lib/model/annotation'
import { ITEM_MARKS, PARTING_MARKS } from '@/lib/text/item-marks'
import { normalise } from '@/lib/text/normalise'
import { readDateLine } from './date-line'
import { DATE_LINE_WORDS, NOISE_PHRASES, type NoisePhrases } from './noise-phrases'
import { buildPhraseTable } from './phrase-table'
import { firstPlainWord, plainWords } from './plain-words'

/** Why a line is no text; `heads` when the titles that follow it belong to it. */
export interface NoiseVerdict {
  reason: Noise['reason']
  heads: 'one' | 'many' | null
}

const noise = (reason: Noise['reason']): NoiseVerdict => ({ reason, heads: null })

/** A ticker headline or a label is never longer; a paragraph nearly always is. */
const SHORT_LINE = 220
const SHORT_LABEL = 120
const NAME_WORDS = 7
/** Characters of a sentence that hold the longest of the phrases. */
const HEAD = 60

const CLOCK = '(?:[01]?\\d|2[0-3])\\s?[:h]\\s?[0-5]\\d(?!\\d)'
const BULLET = `[-–—*·○\\[(${PARTING_MARKS}]`
const STARTS_WITH_CLOCK = new RegExp(`^(?:${BULLET}|\\s)*${CLOCK}`, 'i')
const ENDS_WITH_CLOCK = new RegExp(`${CLOCK}\\s*[\\])]?$`, 'i')
const STARTS_AS_ITEM = new RegExp(`^[-–—${PARTING_MARKS}]\\s*${CLOCK}`, 'i')
const STARTS_WITH_MARK = new RegExp(`^[${ITEM_MARKS}]`)
const TICKER_ITEM = new RegExp(`(?:^|\\s)(?:[-–—${PARTING_MARKS}]\\s*${CLOCK}|[${ITEM_MARKS}])`, 'gi')
/** The end of a sentence before the end of the line; not that of "M." or of an initial. */
const SENTENCE_INSIDE = /[.!?؟](?<=[^\s.]{3}.)\s+\S/
const COPYRIGHT = /^\s*(?:©|\([cC]\)\s?\d)/
const BREADCRUMB = /[›»>/|\\–·]/

const phraseTable = buildPhraseTable(NOISE_PHRASES.map((payload) => ({ phrases: payload.phrases, payload })))
const pageWords = buildPhraseTable([
  ...NOISE_PHRASES.filter(({ match }) => match === 'whole' || match === 'label'),
  { phrases: DATE_LINE_WORDS.other },
].map(({ phrases }) => ({ phrases, payload: true })))
const siteWords = buildPhraseTable(
  NOISE_PHRASES.filter(({ match }) => match === 'whole').map(({ phrases }) => ({ phrases, payload: true })),
)

/**
 * Says what a whole line is when it is not text, or `null`.
 *
 * A paragraph is longer than any of these, and is left to `classifySentence`.
 *
 * `classifyLine('- 20:38Le conseil valide la réforme')` is a `ticker`, `classifyLine('اقرأ أيضا: حموشي في مدريد')` is
 * `related`, `classifyLine('Publié le 21/01/2026 à 14:05')` a `date-line`.
 */
export function classifyLine(line: string, words: readonly string[] = plainWords(line)): NoiseVerdict | null {
  if (line.length > SHORT_LINE) return null
  if (words.length === 0) return noise('site')
  if (readDateLine(line, words)) return noise('date-line')
  if (!SENTENCE_INSIDE.test(line) && isTicker(line)) return noise('ticker')
  if (COPYRIGHT.test(line) || isBreadcrumb(line, words)) return noise('site')
  // A paragraph pasted behind "Suivez-nous." is judged sentence by sentence.
  const found = SENTENCE_INSIDE.test(line) ? null : classifyByPhrase(line, words)
  return found ?? (isOnlyPageWords(words) ? noise('site') : null)
}

/**
 * Says what a sentence inside a longer line is when it is not text: only what cannot be the beginning of a sentence of
 * the article.
 */
export function classifySentence(sentence: string): NoiseVerdict | null {
  if (STARTS_AS_ITEM.test(sentence) || (STARTS_WITH_MARK.test(sentence) && (sentence.match(TICKER_ITEM)?.length ?? 0) >= 2)) return noise('ticker')
  if (sentence.length <= SHORT_LABEL && readDateLine(sentence.replace(/[.\s]+$/, ''))) return noise('date-line')
  // Nearly every sentence is text, and its first word shows it, or its first words.
  const first = firstPlainWord(sentence.slice(0, HEAD))
  if (first === null || !phraseTable.opens(first)) return null
  return phraseTable.match(plainWords(sentence.slice(0, HEAD)), 0) && classifyByPhrase(sentence, plainWords(sentence))
}

function classifyByPhrase(line: string, words: readonly string[]): NoiseVerdict | null {
  const found = phraseTable.match(words, 0)
  if (!found) return null
  const { payload: { reason, match, heads }, length } = found
  const isAlone = words.length === length
  if (!isAlone && !FOLLOWS[match](line, words, length)) return null
  return { reason, heads: isAlone ? (heads ?? null) : null }
}

/** What may follow the words of each kind of phrase, see `NoisePhrases.match`. */
const FOLLOWS: Readonly<Record<NoisePhrases['match'], (line: string, words: readonly string[], length: number) => boolean>> = {
  start: () => true,
  label: (line, words, length) => isCount(words.slice(length)) || colonAfter(line, length),
  name: (line, words, length) => line.length <= SHORT_LABEL && words.length - length <= NAME_WORDS && isName(line, length),
  whole: () => false,
}

const isCount = (words: readonly string[]) => words.every((word) => /^\p{N}+$/u.test(word))

/** Everything after the first `length` words of a line. */
function afterWords(line: string, length: number): string {
  return line.replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{M}\\p{N}\u0640]+){${length}}`, 'u'), '')
}

function colonAfter(line: string, length: number): boolean {
  return /^\s*[:：]/.test(afterWords(line, length))
}

/** Nothing but capitalised words and particles (Latin), or no sentence (Arabic): "Par Jean de la Tour", بقلم: سعيد بنعلي. */
function isName(line: string, length: number): boolean {
  const rest = afterWords(line, length).replace(/^[\s:：/]+/, '').replace(/[.\s]+$/, '')
  if (/[.!?؟:]/.test(rest.replace(/\b\p{Lu}\./gu, ''))) return false
  return rest.split(/[\s,|/&-]+/).every((word) => !/^\p{Ll}/u.test(word) || NAME_PARTICLES.test(word))
}

const NAME_PARTICLES = /^(?:de|du|des|el|al|ben|bin|ould|van|von|la|le|et|avec|d['’].*|l['’].*)$/

function isTicker(line: string): boolean {
  const folded = normalise(line)
  return STARTS_WITH_CLOCK.test(folded) || ENDS_WITH_CLOCK.test(folded)
}

function isOnlyPageWords(words: readonly string[]): boolean {
  let at = 0
  while (at < words.length) {
    const found = pageWords.match(words, at)
    if (!found && !/^\p{N}/u.test(words[at] ?? '')) return false
    at += found?.length ?? 1
  }
  return true
}

/** "Accueil › Politique › Titre": begins with a section of the site and goes on behind a mark. */
function isBreadcrumb(line: string, words: readonly string[]): boolean {
  const first = siteWords.match(words, 0)
  if (!first || /[.!?؟]$/.test(line)) return false
  const rest = afterWords(line, first.length)
  const marks = rest.match(/\s[›»>/|\\–·]\s|[›»>]/g)?.length ?? 0
  return BREADCRUMB.test(rest.trimStart().charAt(0)) && (marks >= 2 || siteWords.match(words, first.length) !== null)
}
