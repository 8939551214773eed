import type { Country } from '@/lib/knowledge/countries'
import type { Organisation } from '@/lib/knowledge/organisation'
import nouns from './french-nouns.json'
import { deOf, deOfCountry, nounClass, type NounClass } from './grammar-fr'
import type { Party } from './party'
import { concat, type Phrase } from './phrase'
import { lacksCountry, NAMED_WITH_COUNTRY, NOTHING_WITHOUT_BODY, OFFICES_OF_NO_COUNTRY } from './roles'

const COMPLEMENT = /\s(?:de la |du |des |de l’|de |d’|à la |à l’|au |à )(.+)$/
/** Longer words than these are a sentence of their own. */
const LONGEST_TEXT = 90
/**
 * Heads of a body that is named after its head: "directeur général" of "Direction générale de la police" is one "de la
 * police".
 */
const HEADS: readonly [job: RegExp, body: RegExp][] = [
  [/^direct/, /^Direction (?:générale |exécutive )?(?=d)/],
  [/^(?:délégué|direct)/, /^Délégation générale (?=[dà])/],
  [/^président/, /^Présidence (?=d)/],
  [/^ministre$/, /^ministère (?=d)/],
]

/**
 * A party's function without article, with its body or country: "ambassadrice de France", "ministre de l’Intérieur espagnol",
 * "directeur général de la police nationale française". `null` when no function is known, or none in French.
 * `home` is a country that goes without saying.
 */
export function describeFunctionFrench(party: Party, home: string | null): Phrase | null {
  const { job, jobText, organisation, gender } = party
  if (job === null) return jobText === null ? null : concat(cleanText(jobText))
  const title = job.names.fr[gender]
  const country = party.country?.code === home ? null : party.country
  if (NAMED_WITH_COUNTRY.has(job.key)) return concat(title, party.country && ofCountry(title, party.country))
  const told = jobText === null ? null : cleanText(jobText, title)
  if (told !== null && saysAll(told, title, country)) return concat(told)
  const complete = COMPLEMENT.test(title)
  if (!complete && organisation !== null && job.key !== 'security-official') {
    const body = ofBody(title, country === null && party.country ? withoutCountry(organisation.names.fr, party.country) : organisation.names.fr)
    return concat(`${title} ${body}`, adjectiveAfterBody(body, organisation, country))
  }
  if (!complete && told !== null && told.length > title.length && told.toLowerCase().startsWith(title)) return concat(told)
  if (NOTHING_WITHOUT_BODY.has(job.key) && !complete) return null
  if (country === null || OFFICES_OF_NO_COUNTRY.has(job.key)) return concat(title)
  return concat(`${title} ${country.nationality.fr[adjectiveClass(title, gender)]}`)
}

function ofCountry(title: string, country: Country): Phrase | null {
  if (title.includes(country.names.fr)) return null
  return concat(` ${deOfCountry(country)}`, { text: country.names.fr, language: 'fr', kind: 'country', key: country.code })
}

/** "de la Police fédérale belge", "d’Interpol", or what is left of the body's name once its head is said. */
function ofBody(title: string, body: string): string {
  const head = HEADS.find(([job, named]) => job.test(title) && named.test(body))
  return head ? body.replace(head[1], '') : deOf(body) + body
}

/** The body's country where its name does not hold it yet: "de la sûreté nationale" + "algérienne". */
function adjectiveAfterBody(body: string, organisation: Organisation, country: Country | null): string {
  if (country === null || !lacksCountry(organisation, country)) return ''
  return ` ${country.nationality.fr[classOfComplement(` ${body}`) ?? 'm']}`
}

/** A body's name at home: "Sûreté nationale marocaine" is "Sûreté nationale" in Morocco. */
function withoutCountry(body: string, { nationality }: Country): string {
  const adjective = Object.values(nationality.fr).find((form) => body.endsWith(` ${form}`))
  return adjective === undefined ? body : body.slice(0, -adjective.length - 1)
}

/** Ministers and advisers carry the adjective themselves; a "chef de la police" leaves it to the police. */
function adjectiveClass(title: string, gender: 'm' | 'f'): 'm' | 'f' | 'mp' | 'fp' {
  const own = /^(?:vice-)?(?:ministre|secrétaire d’État|conseill|procureur)/.test(title) || !/ (?:de la |du |des |de l’)/.test(title)
  return own ? gender : (classOfComplement(title) ?? gender)
}

function classOfComplement(words: string): NounClass {
  const noun = COMPLEMENT.exec(words)?.[1]
  if (noun === undefined) return null
  const known = nounClass(noun)
  if (known !== null) return known
  return / (?:de|à) la /.test(words) ? 'f' : / (?:du|au) /.test(words) ? 'm' : null
}

/** Whether a report's words say as much as the composed ones: more than the bare title, and the country where it is not plain. */
function saysAll(told: string, title: string, country: Country | null): boolean {
  const isWordy = told.includes(' ') && told.length <= LONGEST_TEXT && !title.startsWith(told.toLowerCase())
  return isWordy && (country === null || [country.names.fr, ...Object.values(country.nationality.fr)].some((form) => told.includes(form)))
}

/** An adjective of a body's name, after its noun: "Sûreté Nationale" is "Sûreté nationale". */
const CAPITAL_ADJECTIVE = new RegExp(`(?<=\\p{Lu}[\\p{L}’-]+ )(?:${nouns.adjectives.join('|')})(?!\\p{L})`, 'giu')
/** Capitals that typewriters leave without their accent. */
const BARE_CAPITAL = /(?<!\p{L})E(?=tat|mirat|gypt|quateur|thiopi|rythr|cole)/gu

/**
 * A report's words as they can stand inside another sentence: no article, no acronym in brackets, capitals as French
 * has them.
 */
export function cleanText(text: string, title = ''): string {
  const bare = text.replace(/\s*\([^)]*(?:\)|$)/g, '').replace(/'/g, '’').replace(/^(?:le|la|les|l’|un|une)\s*(?=\p{L})/iu, '').trim()
  const cut = bare.length > LONGEST_TEXT ? (bare.split(/[,;]| et /)[0] ?? bare) : bare
  const written = cut.replace(BARE_CAPITAL, 'É').replace(CAPITAL_ADJECTIVE, (adjective) => adjective.toLocaleLowerCase('fr'))
  const [head = ''] = title.split(' ')
  // "les chefs de la DGSI et de la DGSE": of one of them the word is told in the plural.
  if (head !== '' && written.toLocaleLowerCase('fr').startsWith(`${head}s `)) return head + written.slice(head.length + 1)
  if (title !== '' && written.toLocaleLowerCase('fr').startsWith(title.toLocaleLowerCase('fr'))) return title + written.slice(title.length)
  return /^\p{Lu}\p{Ll}/u.test(written) ? written.charAt(0).toLocaleLowerCase('fr') + written.slice(1) : written
}
