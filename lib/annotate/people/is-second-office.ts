import type { FunctionPhrase } from '../functions/function-phrase'
import { gapBefore, type Passage } from '../passage'
import type { PartyPhrase } from './party-phrase'

/**
 * فلان، نائب رئيس الوزراء وزير الداخلية، اللواء: two offices side by side behind a name and its comma, with a mark
 * after them.
 */
export function isSecondOffice(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase): boolean {
  const last = party.functions.at(-1)
  return party.name !== null && last !== undefined && last.from >= party.name.to && last.to === phrase.from && phrase.prefix === ''
    && /^\s*[,،]\s*$/.test(gapBefore(passage, party.name.to)) && /^\s*[,،.;؛]/.test(gapBefore(passage, phrase.to))
}
