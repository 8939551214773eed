import { scanDates, type FoundDate } from '../dates/scan-dates'
import { vocabulary } from '../dates/vocabulary'
import { DATE_LINE_WORDS, NOISE_PHRASES } from './noise-phrases'
import { buildPhraseTable } from './phrase-table'
import { plainWords } from './plain-words'

/** A line that only says when the page was made, and which of its dates counts. */
export interface DateLine {
  dates: readonly FoundDate[]
  /** `published` and `updated` when the line says so, `plain` for a bare date. */
  says: 'published' | 'updated' | 'plain'
}

const LONGEST = 160
/** Words beside the date: an author, a section. With "Publié le" there may be more of them than without. */
const OTHER_WORDS = { labelled: 5, timed: 3 } as const
const CLOCK = /(?:^|\D)(?:[01]?\d|2[0-3])\s?[:hH]\s?[0-5]\d(?!\d)/

const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?؟')

type Kind = 'published' | 'updated' | 'other'

const phrases = [
  ...(['published', 'updated', 'other'] as const).map((kind) => ({ phrases: DATE_LINE_WORDS[kind], payload: kind })),
  ...NOISE_PHRASES.filter(({ match }) => match === 'whole').map(({ phrases }) => ({ phrases, payload: 'other' as const })),
]
const phraseTable = buildPhraseTable<Kind>(phrases)

/** Every word that such a phrase or a date is made of, with the endings of numbers (1er). */
const ownWords: ReadonlySet<string> = new Set([
  ...phrases.flatMap((list) => plainWords(list.phrases)), ...[...vocabulary.keys()].flatMap(plainWords), 'er', 'ere', 're', 'eme',
])

/**
 * Reads a line as the date of its page, or `null` when it says more than that.
 *
 * "Publié le 21 janvier 2026 à 14:05" and "نشر في 21 يناير 2026" are `published` with one date;
 * "Rabat, le 21 janvier 2026" is `null`: it names the place, so it is a dateline of the article.
 */
export function readDateLine(line: string, words?: readonly string[]): DateLine | null {
  if (line.length > LONGEST || SENTENCE_ENDS.has(line.at(-1) ?? '') || !/\p{N}/u.test(line)) return null
  if (saysMore(words ?? plainWords(line))) return null
  const dates = scanDates(line)
  const { kinds, others } = classifyRest(line, dates)
  const says = kinds.has('published') ? 'published' : kinds.has('updated') ? 'updated' : 'plain'
  const isWhole = dates.some(({ said }) => said.type === 'day' && typeof said.year === 'number')
  if (!isWhole) return says !== 'plain' && others === 0 ? { dates: [], says } : null
  const allowed = says !== 'plain' ? OTHER_WORDS.labelled : CLOCK.test(line) ? OTHER_WORDS.timed : 0
  return others <= allowed ? { dates, says } : null
}

/** True when there are too many other words whatever the dates are: no ordinary line needs to be searched for them. */
function saysMore(words: readonly string[]): boolean {
  let others = 0
  for (const word of words) {
    // Letters may be those of an acronym, D.G.S.N., which is one word.
    if (word.length > 1 && !ownWords.has(word) && !/^\p{N}/u.test(word)) others += 1
    if (others > OTHER_WORDS.labelled) return true
  }
  return false
}

function classifyRest(line: string, dates: readonly FoundDate[]): { kinds: Set<Kind>; others: number } {
  let rest = line
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const list = plainWords(rest)
  const kinds = new Set<Kind>()
  let others = 0
  for (let at = 0; at < list.length;) {
    const found = phraseTable.match(list, at)
    if (found) kinds.add(found.payload)
    else if (!/^\p{N}/u.test(list[at] ?? '')) others += 1
    at += found?.length ?? 1
  }
  return { kinds, others }
}
