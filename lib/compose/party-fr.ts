import { describeFunctionFrench } from './function-fr'
import { articleOfPerson, deOf, elides, numberInWords, separators } from './grammar-fr'
import { isCounterpart, isHeldByMany, type Party } from './party'
import { concat, type Phrase } from './phrase'
import { TITLE_FIRST } from './roles'
import { shareCountries, withCountry } from './share-country'

/** Parties that one sentence names before it counts the others. */
const NAMED = 4
/** Of more than that, so many are named. */
const NAMED_OF_MANY = 2

/**
 * How much is said of somebody.
 * `full`: "l’ambassadeur du Gabon, Léon Mba". `close`: the same without commas, for lists. `name`: "Léon Mba (Gabon)".
 * `bare`: "Léon Mba". `role`: "l’ambassadeur du Gabon".
 */
export type Detail = 'full' | 'close' | 'name' | 'bare' | 'role'

/** The subject as an article introduces it: "Léon Mba, ambassadeur du Gabon". Without a name it is the function alone. */
export function introduceFrench(party: Party, home: string | null): Phrase {
  if (party.name === null) return namelessFrench(party, home)
  if (party.job !== null && TITLE_FIRST.has(party.job.key)) return mentionFrench(party, 'close', home)
  const job = isCounterpart(party) ? null : describeFunctionFrench(party, home)
  if (job !== null) return { ...concat(party.name, ', ', job), open: true }
  if (party.organisation !== null) return { ...concat(party.name, ', ', ofBody(party.organisation.names.fr)), open: true }
  return nameWithCountry(party, home)
}

/** Somebody in the middle of a sentence, in as much detail as asked. */
export function mentionFrench(party: Party, detail: Detail, home: string | null): Phrase {
  const { name } = party
  if (name === null || (detail === 'role' && describeFunctionFrench(party, home) !== null)) return namelessFrench(party, home)
  if (detail === 'bare' || detail === 'role') return concat(name)
  if (detail === 'name') return nameWithCountry(party, home)
  const job = describeFunctionFrench(party, home)
  if (isCounterpart(party)) return { ...concat(namelessFrench(party, home), detail === 'full' ? ', ' : ' ', name), open: detail === 'full' }
  const titleFirst = party.job !== null && TITLE_FIRST.has(party.job.key)
  if (job === null || party.job === null || (isHeldByMany(party) && !titleFirst)) return detail === 'full' ? introduceFrench(party, home) : nameWithCountry(party, home)
  const role = concat(articleOfPerson(firstWords(job), party.gender), job)
  return { ...concat(role, detail === 'full' && !titleFirst ? ', ' : ' ', name), open: detail === 'full' && !titleFirst }
}

/**
 * Several people: up to four by name, or `most`; of more the first and how many others. Who is of one bracketed country
 * stands together: « Céline Roux et Paul Petit (France) ainsi qu’Ana Gil (Espagne) ».
 */
export function listFrench(parties: readonly Party[], mention: (party: Party, alone: boolean) => Phrase, most = NAMED): Phrase {
  const alone = parties.length === 1
  const named = parties.length > most ? parties.slice(0, Math.min(most, NAMED_OF_MANY)) : parties
  const others = parties.length - named.length
  const groups = shareCountries(named.map((party) => mention(party, alone)))
  const phrases = groups.map((group) => join(group, false))
  if (others > 0) phrases.push(concat(others === 1 ? 'un autre responsable' : `${numberInWords(others)} autres responsables`))
  return join(phrases, groups.some((group) => group.length > 1))
}

/** « a, b et c »; where one of them holds an "et" itself, « a et b ainsi que c ». */
function join(phrases: readonly Phrase[], nested: boolean): Phrase {
  const separator = separators(phrases.length)
  const asWell = (phrase: Phrase): string => (elides(firstWords(phrase)) ? ' ainsi qu’' : ' ainsi que ')
  return concat(...phrases.flatMap((phrase, index) => [nested && index > 0 && index === phrases.length - 1 ? asWell(phrase) : separator(index), phrase]))
}

/**
 * The function of somebody without a name: "l’ambassadeur du Gabon", "un ministre espagnol", "un responsable de la
 * Police pakistanaise".
 */
function namelessFrench(party: Party, home: string | null): Phrase {
  const { gender, country, organisation } = party
  if (isCounterpart(party)) return concat(`${party.facing.count > 1 ? 'leur' : 'son'} homologue${country === null ? '' : ` ${country.nationality.fr[gender]}`}`)
  const job = describeFunctionFrench(party, home)
  const one = gender === 'f' ? 'une' : 'un'
  if (job !== null) return isHeldByMany(party) ? concat(`${one} `, job) : concat(articleOfPerson(firstWords(job), gender), job)
  if (organisation !== null) return concat(`${one} responsable `, ofBody(organisation.names.fr))
  return concat(`${one} responsable${country === null ? '' : ` ${country.nationality.fr[gender]}`}`)
}

function nameWithCountry({ name, country }: Party, home: string | null): Phrase {
  return country === null || country.code === home ? concat(name) : withCountry(name, country, 'fr')
}

function ofBody(body: string): string {
  return deOf(body) + body
}

function firstWords({ fragments: [first = ''] }: Phrase): string {
  return typeof first === 'string' ? first : first.text
}
