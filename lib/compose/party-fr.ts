import { describeFunctionFrench } from './function-fr'
import { articleOfPerson, deOf, numberInWords, separators } from './grammar-fr'
import { isCounterpart, isHeldByMany, sharesCountry, type Party } from './party'
import { concat, lengthOf, type Phrase } from './phrase'
import { TITLE_FIRST } from './roles'

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

/** The same without the country in brackets. */
export function withoutCountry(detail: Detail): Detail {
  return detail === 'name' ? 'bare' : detail
}

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
  const role = concat(articleOfPerson(plain(job), party.gender), job)
  return { ...concat(role, detail === 'full' && !titleFirst ? ', ' : ' ', name), open: detail === 'full' && !titleFirst }
}

/** Several people: up to four by name, or `most`; of more the first and how many others. `mention` is told who may share the country of the next. */
export function listFrench(parties: readonly Party[], mention: (party: Party, alone: boolean, shares: boolean) => Phrase, most = NAMED): Phrase {
  const alone = parties.length === 1
  const named = parties.length > most ? parties.slice(0, Math.min(most, NAMED_OF_MANY)) : parties
  const others = parties.length - named.length
  const phrases = named.map((party, index) => mention(party, alone, sharesCountry(named, index)))
  if (others > 0) phrases.push(concat(others === 1 ? 'un autre responsable' : `${numberInWords(others)} autres responsables`))
  const separator = separators(phrases.length)
  return concat(...phrases.flatMap((phrase, index) => [separator(index), phrase]))
}

/** The function of somebody without a name: "l’ambassadeur du Gabon", "un ministre espagnol", "un responsable de la Police pakistanaise". */
function namelessFrench(party: Party, home: string | null): Phrase {
  const { gender, country, organisation } = party
  if (isCounterpart(party)) return concat(`${party.facing.count > 1 ? 'leur' : 'son'} homologue${country === null ? '' : ` ${country.nationality.fr[gender]}`}`)
  const job = describeFunctionFrench(party, home)
  const one = gender === 'f' ? 'une' : 'un'
  if (job !== null) return isHeldByMany(party) ? concat(`${one} `, job) : concat(articleOfPerson(plain(job), gender), job)
  if (organisation !== null) return concat(`${one} responsable `, ofBody(organisation.names.fr))
  return concat(`${one} responsable${country === null ? '' : ` ${country.nationality.fr[gender]}`}`)
}

function nameWithCountry({ name, country }: Party, home: string | null): Phrase {
  if (country === null || country.code === home) return concat(name)
  return concat(name, ' (', { text: country.names.fr, language: 'fr', kind: 'country', key: country.code }, ')')
}

function ofBody(body: string): string {
  return deOf(body) + body
}

function plain(phrase: Phrase): string {
  const [first = ''] = phrase.fragments
  return lengthOf(phrase) === 0 ? '' : typeof first === 'string' ? first : first.text
}
