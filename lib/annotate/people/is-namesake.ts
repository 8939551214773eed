import { COVER } from '../atoms/atom'
import { isVocabulary } from '../atoms/vocabulary'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, findAtomBefore, gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { isHouse } from './is-house'
import { isNameStart } from './is-name-word'
import { isOfMedal } from './is-of-medal'
import type { NameRun } from './name-run'

/** "stade Moulay X", شارع محمد: what is named after a person is none. */
export function isNamesake(passage: Passage, run: Pick<NameRun, 'from' | 'to'>): boolean {
  for (let index = run.from - 1; index >= run.from - 2 && index >= 0; index--) {
    if (!/^[\s«“"]*$/.test(gapBefore(passage, index + 1))) break
    if (isHouse(passage, index)) return index === run.from - 1 || !isHeadOf(passage, index, run)
    if (findAtomAt(passage, index, 'honorific') !== null) return isOfMedal(passage, run.from)
  }
  return isOfMedal(passage, run.from) || isOfInstitute(passage, run)
}

/** Words between a house and whom it is called after: "Centre international des conférences (CIC) Abdelatif-Rahal". */
const LONGEST_HOUSE = 8

/**
 * "l'École supérieure de police Ali-Tounsi": nothing but the words of its name stands between a house and whom it is
 * called after.
 */
function isOfInstitute(passage: Passage, run: Pick<NameRun, 'from' | 'to'>): boolean {
  if (passage.language !== 'fr') return false
  for (let index = run.from - 1; index >= Math.max(sentenceAt(passage, run.from).from, run.from - LONGEST_HOUSE); index--) {
    const { text, norm } = passage.tokens[index] ?? { text: '', norm: '' }
    if (!/^\s*[()«»]?\s*$/.test(gapBefore(passage, index + 1)) || isCoveredAt(passage, index, STOP) || (findAtomAt(passage, index, 'meeting')?.voice ?? 'noun') !== 'noun') return false
    if (isHouse(passage, index)) return !isHeadOf(passage, index, run)
    const inside = /^(?:de|du|des|d'|la|l'|les)$/.test(norm) || /^[\p{Lu}\d]{2,}$/u.test(text) || isVocabulary(norm, 'fr') || /(?:al|ale|eur|eure|aire|ique|if|ive|ences?|ations?)$/.test(norm)
    if (!inside) return false
  }
  return false
}

const STOP = COVER.function | COVER.honorific | COVER.date

/**
 * "le directeur du Centre national de formation X", مدير مدرسة الشرطة فلان: with an office before the house the name is
 * its holder's, unless hyphens tie it to the house ("Ali-Tounsi") or the holder stands behind it ("Ali Tounsi, Karim
 * Belhadj").
 */
function isHeadOf(passage: Passage, house: number, { from, to }: Pick<NameRun, 'from' | 'to'>): boolean {
  let end = house
  while (/^(?:du|de|d'|des|la|l')$/.test(normAt(passage, end - 1))) end--
  const isOffice = isCoveredAt(passage, house, COVER.function) || findAtomBefore(passage, end, 'function') !== null
  return isOffice && !isHyphenated(passage, from, to) && !(/^\s*[,،]\s*$/.test(gapBefore(passage, to)) && isNameStart(passage, to))
}

function isHyphenated(passage: Passage, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (gapBefore(passage, index) !== '-') return false
  return to - from > 1
}
