import { isOf, pastArticle } from '../articles'
import { COVER } from '../atoms/atom'
import { functionGrammars } from '../functions/function-grammar'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { isLatinNameWord } from '../people/is-name-word'
import { opensParty } from './opens-party'

/** Words between "venue" and whose it is: "la venue lundi 13 mai à Tunis du ministre". */
const FARTHEST = 9

/**
 * Whether somebody comes by a noun of coming that things have too: "la venue à Tunis du ministre", "sa venue",
 * وصول الوزير; "la venue du printemps" and وصول شحنة قمح are nobody's. `end` is that of the sentence.
 */
export function hasVisitor(passage: Passage, { from, to }: TokenRange, end: number): boolean {
  if (passage.language === 'ar') return opensParty(passage, to)
  if (/^(?:sa|leur|votre)$/.test(normAt(passage, from - 1))) return true
  for (let index = to; index < Math.min(end, to + FARTHEST) && !/[.;:()]/.test(gapBefore(passage, index)); index++) {
    if (isOf(passage, index) && !isCoveredAt(passage, index, COVER.date)) return opensFrenchParty(passage, index + 1)
  }
  return false
}

/** "de la ministre", "du général X", "d'une délégation": an office, a title, a name or an unnamed official, behind an article. */
function opensFrenchParty(passage: Passage, start: number): boolean {
  const index = pastArticle(passage, start)
  if (isCoveredAt(passage, index, COVER.function | COVER.honorific)) return true
  return isLatinNameWord(passage, index) || functionGrammars.fr.unnamed.has(normAt(passage, index))
}
