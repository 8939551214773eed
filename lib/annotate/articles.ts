import { normAt, type Passage } from './passage'

/** What a French noun has before it besides its adjectives. */
const ARTICLE = /^(?:l'|les?|la|une?|son|sa|ses|leurs?)$/
/** … and what somebody is addressed by. */
const TITLE = /^(?:m|mm|mme|mlle|السيده?)$/
const ADJECTIVE = /^(?:nouveau|nouvel|nouvelle|actuel|actuelle|ancien|ancienne|ex|tout)$/

/** Whether a token says of whom or of what something is: "de", "du", "d'". */
export function isOf(passage: Passage, index: number): boolean {
  return /^(?:de|du|des|d')$/.test(normAt(passage, index))
}

/**
 * The token before a noun and its article, possessive or form of address: of "par le ministre", "avec son homologue" and
 * مع السيد فلان that of "par", "avec" and مع.
 */
export function beforeArticle(passage: Passage, index: number): number {
  const norm = normAt(passage, index - 1)
  return ARTICLE.test(norm) || TITLE.test(norm) ? index - 2 : index - 1
}

/** The word before a noun and its article. */
export function wordBefore(passage: Passage, index: number): string {
  return normAt(passage, beforeArticle(passage, index))
}

/** The token after an article or a possessive, and after what says that an office is held or was: "l'ancien ministre". */
export function pastArticle(passage: Passage, index: number): number {
  const past = ARTICLE.test(normAt(passage, index)) ? index + 1 : index
  return ADJECTIVE.test(normAt(passage, past)) ? past + 1 : past
}

/** Whether a definite article stands right before a token, alone or in a preposition: "l'IGP", "du Turc". */
export function isDefinite(passage: Passage, index: number): boolean {
  return /^(?:l'|la|le|du|au)$/.test(normAt(passage, index - 1))
}
