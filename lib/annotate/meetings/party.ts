import { findOrganisation } from '@/lib/knowledge/organisations'
import type { Party } from '@/lib/model/annotation'
import { toFunctionMention } from '../functions/function-phrase'
import { spanOf, type Passage } from '../passage'
import type { PartyPhrase } from '../people/party-phrase'
import { findCountryBeside } from './country-beside'

/** Functions that say too little to stand for somebody without a name or a country. */
const VAGUE = /^(?:counterpart|representative|security-official|head|deputy|officer|delegation-head|director|state-president)$/

/** A possible side of a meeting, with the tokens that it stands on. */
export interface Candidate extends Party {
  from: number
  to: number
  /** Somebody, and not only a group of people. */
  single: boolean
}

/**
 * The party that a phrase stands for; `null` for one that says nothing: a function without name, country or weight.
 * `countryOf` gives the country of a person that the article names elsewhere.
 */
export function toCandidate(passage: Passage, phrase: PartyPhrase, countryOf: (person: string) => string | null): Candidate | null {
  const functions = phrase.functions.map((found) => toFunctionMention(passage, found))
  const main = functions.find(({ key, country }) => key !== null && country !== null) ?? functions.find(({ key }) => key !== null) ?? functions[0]
  const said = functions.find((found) => found.country !== null)?.country ?? null
  const beside = said === null && phrase.name !== null ? findCountryBeside(passage, phrase) : null
  const country = beside?.country ?? said ?? (phrase.person === null ? null : countryOf(phrase.person))
  const organisation = functions.find((found) => found.organisation !== null)?.organisation ?? null
  // "trois ambassadeurs :" only announces those who are named after it.
  const key = main?.key ?? null
  const known = key !== null && !VAGUE.test(key) && !phrase.functions.some(({ plural }) => plural)
  // "le directeur d'Europol" is somebody, though he is of no country and directors are many.
  const ofBody = organisation !== null && key !== null && !phrase.functions.some(({ plural }) => plural) && findOrganisation(organisation)?.kind === 'international'
  if (phrase.person === null && country === null && !known && !ofBody) return null
  return {
    person: phrase.person,
    function: key === null && phrase.person !== null ? null : (main ?? null),
    country,
    organisation,
    span: spanOf(passage, phrase.from, phrase.to),
    from: beside?.from ?? phrase.from,
    to: phrase.to,
    single: phrase.person !== null || !phrase.functions.some(({ delegation }) => delegation),
  }
}

/** A party without the tokens it was read from. */
export function toParty({ person, function: role, country, organisation, span }: Candidate): Party {
  return { person, function: role, country, organisation, span }
}
