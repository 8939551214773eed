import { normAt, type Passage } from '../passage'

/** The token after an article or a possessive that opens an apposition. */
export function pastArticle(passage: Passage, index: number): number {
  const past = /^(?:l'|le|la|les|un|une|ex|son|sa)$/.test(normAt(passage, index)) ? index + 1 : index
  return /^(?:nouveau|nouvel|nouvelle|actuel|actuelle|ancien|ancienne|tout)$/.test(normAt(passage, past)) ? past + 1 : past
}
