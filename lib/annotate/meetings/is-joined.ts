import { COVER } from '../atoms/atom'
import { gapBefore, normAt, type Passage } from '../passage'

/** Words of "et de l'Intérieur," between two names. */
const LONGEST_OWNER = 6

const JOINING = /^(?:et|l'|le|la|les|un|une|son|sa|ses|و|ainsi|que|puis|d'|de|du|avec|و?السيده?|m|mme|mm|mr|dr)$/

/** Whether nothing but joining words stands between two parties: "A et son homologue B", فلان وفلان. */
export function isJoined(passage: Passage, from: number, to: number): boolean {
  // "les ministres de la Justice, X, et de l'Intérieur, Y": the second function stands without its head.
  if (/^(?:et|و)$/.test(normAt(passage, from)) && to - from <= LONGEST_OWNER && /^\s*[,،]\s*$/.test(gapBefore(passage, to))) return true
  for (let index = from; index < to; index++) {
    // "A ainsi que B" are two; "A, que B a reçu" is not.
    if (!JOINING.test(normAt(passage, index)) || (normAt(passage, index) === 'que' && normAt(passage, index - 1) !== 'ainsi')) return false
  }
  // The point of "M. X" closes nothing.
  const gap = ((passage.cover[to - 1] ?? 0) & COVER.honorific) === 0 ? gapBefore(passage, to) : gapBefore(passage, to).replace(/^\./, '')
  return !/[.;؛()]/.test(gap)
}
