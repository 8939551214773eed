import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { normAt, sentenceAt, type Passage } from '../passage'
import { isNameStart } from '../people/is-name-word'

/**
 * Whether the sentence of a French verb names before it with whom somebody spoke: "Avec l'ambassadeur X, il a évoqué", "Avec X,
 * ambassadeur". "Avec franchise" and "avec le soutien du président" are with nobody.
 */
export function opensWithParty(passage: Passage, verb: number): boolean {
  const { from } = sentenceAt(passage, verb)
  if (passage.language !== 'fr' || normAt(passage, from) !== 'avec') return false
  const party = /^(?:le|la|l'|son|sa)$/.test(normAt(passage, from + 1)) ? from + 2 : from + 1
  return isCoveredAt(passage, party, COVER.function | COVER.honorific) || isNameStart(passage, party)
}
