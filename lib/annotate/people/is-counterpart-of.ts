import type { FunctionPhrase } from '../functions/function-phrase'
import { gapBefore, normAt, type Passage } from '../passage'
import { isOfOtherCountry } from './is-other-office'
import type { PartyPhrase } from './party-phrase'

/** "M. X, son homologue togolais, ont promis": between a name and a comma, a counterpart is the one who is named. */
export function isCounterpartOf(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase): boolean {
  if (passage.language !== 'fr' || party.name === null || phrase.key !== 'counterpart' || phrase.plural || phrase.from !== party.to + 1) return false
  return /^(?:son|leur|mon|notre)$/.test(normAt(passage, party.to)) && gapBefore(passage, party.to) === ', ' && !isOfOtherCountry(party, phrase)
    && /^[,.;)]/.test(gapBefore(passage, phrase.to)) && !/^\p{Lu}/u.test(passage.tokens[phrase.to]?.text ?? '')
}
