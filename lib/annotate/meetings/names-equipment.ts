import { beforeArticle } from '../articles'
import { gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { handoverGrammars } from './handover-grammar'
import { isTo } from './is-to'

/** Words before French equipment that may say that it is only spoken of. */
const REACH = 8

/** Whether something is named at a token that one state hands to another: "véhicules", المركبات, 40 آلية, أجهزة كشف. */
export function isEquipment(passage: Passage, index: number): boolean {
  const { equipment, counted, describing } = handoverGrammars[passage.language]
  const norm = normAt(passage, index)
  const word = equipment.has(norm) ? norm : norm.replace(/^(?:[وبف]?ال|لل|[وبلف])/, '')
  return equipment.has(word) || (counted.has(word) && (/^\d+$/.test(normAt(passage, index - 1)) || describing.has(normAt(passage, index + 1))))
}

/**
 * Whether equipment at a token is only spoken of, or used, and not what is given: "un rapport sur les voitures", "à la radio",
 * على متن طائرة, صفقة طائرات. `from` is where the words begin that may say so.
 */
export function isOnlySpokenOf(passage: Passage, from: number, at: number): boolean {
  return passage.language === 'fr' ? isFrenchMatter(passage, from, at) : isArabicMatter(passage, at)
}

/** Whether a range names what is handed over otherwise, or not by states: "trafiquants", جثمان, "volés". */
export function isBarred(passage: Passage, { from, to }: TokenRange): boolean {
  const { barred } = handoverGrammars[passage.language]
  return normsBetween(passage, from, to).some((norm) => barred.has(norm) || barred.has(norm.replace(/^[وبفل]{0,2}(?:ال)?/, '')))
}

/** "un rapport sur les voitures", "à la radio": what is spoken of, and who is given something. */
function isFrenchMatter(passage: Passage, from: number, at: number): boolean {
  const { about } = handoverGrammars.fr
  const giveTo = beforeArticle(passage, at)
  if (giveTo >= from && isTo(passage, giveTo)) return true
  for (let index = at; index > Math.max(from, at - REACH) && !/[,;:.()«»]/.test(gapBefore(passage, index)); index--) {
    if (about.has(normAt(passage, index - 1))) return true
  }
  return false
}

/** على متن طائرة, صفقة طائرات, في سيارة: not what is given. */
function isArabicMatter(passage: Passage, at: number): boolean {
  const { about, aboard } = handoverGrammars.ar
  const [before, second] = [normAt(passage, at - 1), normAt(passage, at - 2)]
  if (aboard.has(before) || before === 'في' || [before, second].some((norm) => about.has(norm.replace(/^[وبل]?(?:ال)?/, '')))) return true
  // في ورشة سيارات, and not في طرابلس عشرين سيارة.
  return second === 'في' && (passage.cover[at - 1] ?? 0) === 0
}
