import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'
import { actsApart } from './acts-apart'
import { COMPLETION_REACH } from './completion-reach'
import { meetingGrammars } from './meeting-grammar'
import { isUnnamed, namesHolder, opensParty } from './opens-party'

/**
 * بحث الوزير مع نظيره, بحث الوزير ونظيره: whether it stands behind an Arabic verb with whom something was spoken of.
 * `start` is the word behind the verb, `end` that of its sentence.
 */
export function findsOtherSide(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + COMPLETION_REACH) && !/[;؛:]/.test(gapBefore(passage, index)); index++) {
    if (normAt(passage, index) === 'مع') return opensParty(passage, index + 1) || namesHolder(passage, index + 1)
    // بحث الوزير ونظيره التركي, بحث المدير والسفير الألماني: the other side is joined to the subject.
    if (index > start && joinsForeigner(passage, index)) return !actsApart(passage, start - 1, end)
    if (isCoveredAt(passage, index, COVER.meeting)) return false
  }
  return false
}

/** استمع الوزير إلى السفيرة الكندية: to somebody from abroad, and not to a report or to people of the place. */
export function listensToForeigner(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + COMPLETION_REACH); index++) {
    if (/[.;؛:]/.test(gapBefore(passage, index))) return false
    if (normAt(passage, index) === 'الي') return isForeigner(passage, index + 1)
  }
  return false
}

/** ونظيره التركي, والسفير الألماني: somebody of another country is joined to the one before. */
export function joinsForeigner(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  if (!norm.startsWith('و') || !/^[ \u00a0]$/.test(gapBefore(passage, index))) return false
  // ونظيره, وضيفتها: somebody's own, who is on the other side.
  const owned = /(?:ه|ها)$/.test(passage.tokens[index]?.text ?? '') && isUnnamed(norm)
  return owned || (findAtomAt(passage, index, 'function')?.prefix.startsWith('و') === true && isForeigner(passage, index) && !isFormer(passage, index))
}

/** والسفير الكندي السابق: who held the office once speaks for nobody. */
function isFormer(passage: Passage, index: number): boolean {
  const end = findAtomAt(passage, index, 'function')?.to ?? index
  return [0, 1, 2].some((ahead) => meetingGrammars.ar.former.has(normAt(passage, end + ahead)) && [0, 1, 2].slice(0, ahead + 1).every((each) => gapBefore(passage, end + each) === ' '))
}

/** An office with a country beside it: السفير الألماني, سفيرة كندا. */
function isForeigner(passage: Passage, index: number): boolean {
  const office = findAtomAt(passage, index, 'function')
  if (office === null) return false
  return [0, 1, 2].some((ahead) => isCoveredAt(passage, office.to + ahead, COVER.country))
}
