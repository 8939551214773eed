import { isStopWord } from '@/lib/text/stop-words'
import { COVER } from '../atoms/atom'
import { isListedArabicWord } from '../atoms/vocabulary'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'
import { isArabicGivenName, isNameStart } from '../people/is-name-word'
import { COMPLETION_REACH } from './completion-reach'
import { meetingGrammars } from './meeting-grammar'
import { opensParty } from './opens-party'

/** تلقى أمس سفيرة إسبانيا, استلم الوزير يوم أمس السفير: as machines translate "received"; somebody stands where a thing would. */
export function receivesParty(passage: Passage, start: number, end: number): boolean {
  let parties = followsParty(passage, start - 1) ? 1 : 0
  for (let index = start; index < Math.min(end, start + COMPLETION_REACH); index++) {
    if (/[.;؛:]/.test(gapBefore(passage, index))) return false
    if (meetingGrammars.ar.things.has(normAt(passage, index).replace(/^ال/, ''))) return false
    const office = findAtomAt(passage, index, 'function')
    if (office === null || office.plural || !/^(?:ال)?$/.test(office.prefix)) continue
    if (/^(?:من|عن|الي|علي)$/.test(normAt(passage, index - 1)) || (index > start && isOwned(passage, index))) return false
    parties++
    if (parties > 1) return true
    index = office.to - 1
  }
  return false
}

/**
 * تقرير السفير, موافقة السفيرة: the noun that an office completes says what came, and it came from the one who holds the
 * office.
 */
function isOwned(passage: Passage, office: number): boolean {
  const norm = normAt(passage, office - 1)
  if (isCoveredAt(passage, office - 1, ~(COVER.topic | COVER.cue)) || gapBefore(passage, office) !== ' ' || isStopWord(norm, 'ar')) return false
  // أيضا, بمكتبه, الوزارة: an adverb, a word with its own owner and one with an article are completed by nothing.
  if (/^(?:[وبلف]?ال|لل)|ا$/.test(norm) || /ه$|ها$|هم$/.test(passage.tokens[office - 1]?.text ?? '') || isArabicGivenName(norm)) return false
  // A family name stands behind a name or an office, and not behind a day or a town.
  return isCoveredAt(passage, office - 2, COVER.date | COVER.place) || isListedArabicWord(norm)
}

/** وزير الداخلية محمد سالم تلقى: an office, or a name behind one, right before the verb. */
function followsParty(passage: Passage, verb: number): boolean {
  if (gapBefore(passage, verb) !== ' ') return false
  if (opensParty(passage, verb - 1)) return true
  return [2, 3, 4, 5].some((back) => isCoveredAt(passage, verb - back, COVER.function)) && (isNameStart(passage, verb - 1) || isNameStart(passage, verb - 2))
}
