import { isEnvoy } from '../functions/is-envoy'
import type { FunctionPhrase } from '../functions/function-phrase'
import { isRank } from './is-rank'
import type { PartyPhrase } from './party-phrase'

/** Nobody serves two countries: the second function is somebody else's. */
export function isOfOtherCountry(party: PartyPhrase, phrase: FunctionPhrase): boolean {
  return phrase.country !== null && party.functions.some(({ country }) => country !== null && country !== phrase.country)
}

/** فلان، وزير العدل، سفير الشيلي: who holds an office at home is nobody's ambassador. */
export function isEnvoyBesideOffice(party: PartyPhrase, phrase: FunctionPhrase): boolean {
  return isEnvoy(phrase) && party.functions.some((own) => own.key !== null && !isEnvoy(own) && !isRank(own))
}
