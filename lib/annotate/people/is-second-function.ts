import type { FunctionPhrase } from '../functions/function-phrase'
import { normAt, type Passage } from '../passage'
import { isRank } from './is-rank'
import type { NamedSpan } from './named'
import type { PartyPhrase } from './party-phrase'

/**
 * "le vice-Premier ministre et ministre de la Justice, X", "… et ministre de l'Intérieur, le général X": two functions of one
 * person, for the second has no article. `next` is what follows: a name, a function, or nothing.
 */
export function isSecondFunction(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase, next: { name: NamedSpan | null; phrase: FunctionPhrase | null } | null): boolean {
  if (passage.language !== 'fr' || party.functions.length === 0) return false
  if (normAt(passage, party.to) !== 'et' || party.to + 1 !== phrase.from) return false
  return party.name !== null || (next !== null && (next.name !== null || (next.phrase !== null && isRank(next.phrase))))
}
