import { isStopWord } from '@/lib/text/stop-words'
import { words } from '../grammar-words'
import { COVER } from '../atoms/atom'
import { functionGrammars } from '../functions/function-grammar'
import { isCoveredAt } from '../is-covered'
import { atomsIn, gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { tellsOfSport } from '../tells-of-sport'
import { isDefiniteSurname } from './behind-rank'
import { isGivenName } from './given-names'
import { isSentenceWord } from './is-name-word'
import { nameGrammars } from './name-grammar'

/** What one official does in a headline, of a man: a service or a house has no such verb beside a name alone. */
const VERBS = words('يلتقي التقى يستقبل استقبل يجتمع اجتمع يتباحث تباحث يودع يبحث بحث يناقش ناقش يستعرض استعرض')
/** Those of them that two clubs do not do. */
const TALKS = words('يجتمع اجتمع يتباحث تباحث يبحث بحث يناقش ناقش')

/**
 * A family name alone in an Arabic headline or ticker: who stands first and right before his verb, and with whom he speaks, right
 * behind it: "الريامي يبحث مع الزعبي التعاون". A word of the language is none (الأمني), nor what meets no official: الأهلي
 * يستقبل الزمالك, الأهلي يلتقي مع الزمالك في نهائي الكأس.
 */
export function isHeadlineSurname(passage: Passage, index: number): boolean {
  const acts = VERBS.has(normAt(passage, index + 1))
  if ((!acts && normAt(passage, index - 1) !== 'مع') || !mayBeSurname(passage, index)) return false
  if (isSubject(passage, index)) return actsInOffice(passage, index)
  return normAt(passage, index - 1) === 'مع' && gapBefore(passage, index) === ' ' && mayBeSurname(passage, index - 3) && isSubject(passage, index - 3) && actsInOffice(passage, index - 3)
}

function actsInOffice(passage: Passage, index: number): boolean {
  return (isOfOffice(passage, index) || speaksWith(passage, index)) && !tellsOfSport(passage, { from: index, to: endOfItem(passage, index) })
}

function endOfItem(passage: Passage, index: number): number {
  const { to } = sentenceAt(passage, index)
  let end = index + 1
  while (end < to && !/[•|]/.test(gapBefore(passage, end))) end++
  return end
}

function isSubject(passage: Passage, index: number): boolean {
  const opens = sentenceAt(passage, index).from === index || /[:•|]\s*$/.test(gapBefore(passage, index))
  return opens && gapBefore(passage, index + 1) === ' ' && VERBS.has(normAt(passage, index + 1))
}

/** Words from the verb to the office of the other one: يلتقي في مكتبه اليوم سفير. */
const REACH = 8

function isOfOffice(passage: Passage, index: number): boolean {
  for (let next = index + 2; next < index + 2 + REACH && !/[.،,;؛:•|]/.test(gapBefore(passage, next)); next++) {
    if ([...atomsIn(passage, { from: next, to: next + 1 }, 'function')].some(({ key }) => key !== 'coach')) return true
  }
  return false
}

function speaksWith(passage: Passage, index: number): boolean {
  return TALKS.has(normAt(passage, index + 1)) && normAt(passage, index + 2) === 'مع' && mayBeSurname(passage, index + 3)
}

const KNOWN = COVER.country | COVER.place | COVER.region | COVER.organisation | COVER.function | COVER.honorific | COVER.date | COVER.meeting | COVER.topic | COVER.cue

/** الهنائي, الزعبي: a definite adjective of no place or thing that is known, or a word that no table has. */
function mayBeSurname(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  if (!/^ال\p{L}{3,}$/u.test(norm) || isCoveredAt(passage, index, KNOWN) || isStopWord(norm, 'ar')) return false
  if (nameGrammars.ar.never.has(norm) || nameGrammars.ar.describing.has(norm) || functionGrammars.ar.unnamed.has(norm) || isGivenName(norm)) return false
  return norm.endsWith('ي') ? !isSentenceWord(norm) && !isSentenceWord(norm.slice(2)) : isDefiniteSurname(passage, index)
}
