import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { isStopWord } from '@/lib/text/stop-words'
import { plainWords } from '../noise/plain-words'
import { TITLE_WORDS } from './title-words'

/** A natural end before this share of the room would waste too much of it. */
const LEAST_SHARE = 0.7

/**
 * Cuts a clause to at most `longest` characters, ellipsis included: before a word that opens a complement where there
 * is one (and not before `least` characters), else between two words; never inside a word, never after an article or
 * a preposition.
 *
 * `shortenClause('Le ministre a présenté un plan de lutte contre la fraude', 40, 'fr')` is
 * `'Le ministre a présenté un plan de lutte…'`; `shortenClause('عقد الوزير اجتماعا مع نظيره الإسباني في مدريد', 40, 'ar')`
 * is `'عقد الوزير اجتماعا مع نظيره الإسباني…'`.
 */
export function shortenClause(clause: string, longest: number, language: Language, least = 0): string {
  if (clause.length <= longest) return clause
  const words = clause.split(/\s+/)
  const room = longest - 1
  let length = -1
  let fits = 1
  let natural = 0
  for (const [index, word] of words.entries()) {
    // `length` is that of the words before this one.
    if (length > room) break
    fits = Math.max(index, 1)
    if (length >= Math.max(least, room * LEAST_SHARE) && opensComplement(word, language)) natural = index
    length += word.length + 1
  }
  let end = natural || fits
  while (end > 1 && leadsOn(normalise(words[end - 1] ?? ''), language)) end -= 1
  return `${words.slice(0, end).join(' ').replace(/[\s,;:،؛–—-]+$/u, '')}…`
}

/** "… du 24 à", "… jusqu'au 12": an article, a preposition or a number wants the next word. */
function leadsOn(word: string, language: Language): boolean {
  return isStopWord(word, language) || /^\p{N}+$/u.test(word)
}

function opensComplement(word: string, language: Language): boolean {
  const [first] = plainWords(word)
  return first !== undefined && (breaks[language].has(first) || PREFIXED[language].test(first))
}

const fold = (bars: string) => new Set(bars.split('|').flatMap(plainWords))
const breaks = { fr: fold(TITLE_WORDS.fr.breaks), ar: fold(TITLE_WORDS.ar.breaks) }

/** Arabic prepositions written onto the article. */
const PREFIXED: Readonly<Record<Language, RegExp>> = { fr: /^$/, ar: /^(?:بال|لل|وال)/ }
