import { COVER } from '../atoms/atom'
import { isVocabulary } from '../atoms/vocabulary'
import { findAtomAt, gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { nameGrammars } from './name-grammar'
import type { NameRun } from './name-run'

/** "stade Moulay X", شارع محمد: what is named after a person is none. */
export function isNamesake(passage: Passage, run: Pick<NameRun, 'from'>): boolean {
  const { namesakes } = nameGrammars[passage.language]
  for (let index = run.from - 1; index >= run.from - 2 && index >= 0; index--) {
    if (!/^[\s«“"]*$/.test(gapBefore(passage, index + 1))) break
    if (namesakes.has(normAt(passage, index)) || namesakes.has(normAt(passage, index).replace(/^[وبفل]?ال/, ''))) return true
    if (findAtomAt(passage, index, 'honorific') !== null) return false
  }
  return isOfInstitute(passage, run.from)
}

/** Words between a house and whom it is called after: "Centre international des conférences (CIC) Abdelatif-Rahal". */
const LONGEST_HOUSE = 8
const HOUSE = /^(?:ecole|centre|institut|academie|hopital|stade|aeroport|universite|complexe|palais|lycee|base|caserne|mosquee|port|salle)$/

/** "l'École supérieure de police Ali-Tounsi": nothing but the words of its name stands between a house and whom it is called after. */
function isOfInstitute(passage: Passage, from: number): boolean {
  if (passage.language !== 'fr') return false
  for (let index = from - 1; index >= Math.max(sentenceAt(passage, from).from, from - LONGEST_HOUSE); index--) {
    const { text, norm } = passage.tokens[index] ?? { text: '', norm: '' }
    if (!/^\s*[()«»]?\s*$/.test(gapBefore(passage, index + 1)) || ((passage.cover[index] ?? 0) & STOP) !== 0 || (findAtomAt(passage, index, 'meeting')?.voice ?? 'noun') !== 'noun') return false
    if (HOUSE.test(norm)) return true
    const inside = /^(?:de|du|des|d'|la|l'|les)$/.test(norm) || /^[\p{Lu}\d]{2,}$/u.test(text) || isVocabulary(norm, 'fr') || /(?:al|ale|eur|eure|aire|ique|if|ive|ences?|ations?)$/.test(norm)
    if (!inside) return false
  }
  return false
}

const STOP = COVER.function | COVER.honorific | COVER.date
