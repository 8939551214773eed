import { describeAnyArabic, describeFunctionArabic } from './function-ar'
import { counterpartOf, inCase, otherOfficials, withArticle, withBa, type GrammaticalCase } from './grammar-ar'
import { isCounterpart, isHeldByMany, type Party } from './party'
import { concat, EMPTY, words, type Phrase } from './phrase'
import { shareCountries, withCountry } from './share-country'

const NAMED = 4
const NAMED_OF_MANY = 2

/** `full`: «سفير الغابون ليون مبا». `name`: «ليون مبا (الغابون)». `bare`: «ليون مبا». `role`: «سفير الغابون». */
export type Detail = 'full' | 'name' | 'bare' | 'role'

/** Somebody in a sentence, the function before the name as Arabic papers have it, in as much detail as asked. */
export function mentionArabic(party: Party, detail: Detail, home: string | null, grammaticalCase: GrammaticalCase = 'subject'): Phrase {
  const { name, organisation } = party
  if (name === null || (detail === 'role' && describeFunctionArabic(party, home) !== null)) return namelessArabic(party, home, grammaticalCase)
  if (detail === 'bare' || detail === 'role') return concat(name)
  if (detail === 'name') return nameWithCountry(party, home)
  const job = isCounterpart(party) ? namelessArabic(party, home, 'subject') : describeFunctionArabic(party, home)
  if (job !== null) return concat(job, ' ', name)
  if (organisation !== null) return { ...concat(name, `، من ${organisation.names.ar}`), open: true }
  return nameWithCountry(party, home)
}

/**
 * Several people, each joined with و glued to the next word; of more than four, or of `most`, the first and how many
 * others. Who is of one bracketed country stands together.
 */
export function listArabic(
  parties: readonly Party[],
  mention: (party: Party) => Phrase,
  { most = NAMED, grammaticalCase = 'subject' }: { most?: number | undefined; grammaticalCase?: GrammaticalCase } = {},
): Phrase {
  const named = parties.length > most ? parties.slice(0, Math.min(most, NAMED_OF_MANY)) : parties
  const phrases = shareCountries(named.map(mention)).flat()
  if (parties.length > named.length) phrases.push(concat(otherOfficials(parties.length - named.length, grammaticalCase)))
  const [first = EMPTY, ...rest] = phrases
  return rest.reduce((list, phrase) => words('،', list, withWaw(phrase)), rest.length > 0 ? quoteForeign(first) : first)
}

/** و glued to what follows. */
export function withWaw(phrase: Phrase): Phrase {
  return concat('و', quoteForeign(phrase))
}

/** In a list a name in another script stands in quotes, so that the و before it does not look like a part of it. */
function quoteForeign(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase.fragments
  const foreign = typeof first === 'object' && first.language !== 'ar'
  return foreign ? { ...concat('«', first, '»', ...rest), open: phrase.open } : phrase
}

/** «سفير الغابون»، «وزير إسباني»، «مسؤول بالشرطة الباكستانية»، «مسؤولة أردنية»، «نظيره التركي». */
function namelessArabic(party: Party, home: string | null, grammaticalCase: GrammaticalCase): Phrase {
  const { gender, country, organisation } = party
  if (isCounterpart(party)) {
    const adjective = country === null ? '' : ` ${withArticle(country.nationality.ar[gender])}`
    return concat(counterpartOf(gender, party.facing) + adjective)
  }
  const job = isHeldByMany(party) ? describeAnyArabic(party, grammaticalCase) : describeFunctionArabic(party, home)
  if (job !== null) return job
  const official = gender === 'f' ? 'مسؤولة' : 'مسؤول'
  if (organisation !== null) return concat(`${inCase(official, grammaticalCase)} ${withBa(organisation.names.ar)}`)
  return concat(inCase(country === null ? official : `${official} ${country.nationality.ar[gender]}`, grammaticalCase))
}

function nameWithCountry({ name, country }: Party, home: string | null): Phrase {
  return country === null || country.code === home ? concat(name) : withCountry(name, country, 'ar')
}
