import { countries, type Country } from '@/lib/knowledge/countries'
import { functions, type JobFunction } from '@/lib/knowledge/functions'
import { givenNames } from '@/lib/knowledge/given-names'
import type { Language } from '@/lib/languages'
import type { SeededRandom } from './seeded-random'

/** Somebody who exists in no newspaper: a given name of the tables, an invented family name, a function, a country. */
export interface InventedPerson {
  /** Spellings in each language, the usual one first. */
  names: Record<Language, readonly string[]>
  surname: Record<Language, string>
  gender: 'm' | 'f'
  job: JobFunction
  country: Country
}

type Syllable = readonly [latin: string, arabic: string]

const CONSONANTS: readonly Syllable[] = [
  ['b', 'ب'], ['d', 'د'], ['f', 'ف'], ['k', 'ك'], ['l', 'ل'], ['m', 'م'], ['n', 'ن'], ['r', 'ر'],
  ['s', 'س'], ['t', 'ت'], ['z', 'ز'], ['ch', 'ش'], ['h', 'ه'], ['j', 'ج'], ['gh', 'غ'],
]
const VOWELS: readonly Syllable[] = [['a', 'ا'], ['i', 'ي'], ['ou', 'و'], ['e', ''], ['a', '']]

/** Offices whose holders meet their peers, in the order of the table. */
const OFFICES = functions.filter(({ rank, names }) => rank >= 40 && rank <= 90 && names.fr.m.length < 45)

const NAMES = givenNames.filter(({ gender }) => gender !== null)

/** A family name of two to three syllables, as both scripts write it: `Karouzan`, كاروزن. */
function inventSurname(random: SeededRandom): Record<Language, string> {
  const parts: Syllable[] = []
  for (let count = random.between(2, 3); count > 0; count--) parts.push(random.pick(CONSONANTS), random.pick(VOWELS))
  parts.push(random.pick(CONSONANTS))
  const latin = parts.map(([letters]) => letters).join('')
  return { fr: latin.charAt(0).toUpperCase() + latin.slice(1), ar: parts.map(([, letters]) => letters).join('') }
}

/** A second way in which French papers spell the name: a letter doubled. */
function respell(name: string): string {
  return name.replace(/([bdfklmnrst])(?=[aeiou][^aeiou]*$)/, '$1$1')
}

/** Invents one person of a country, of any country when none is given. */
export function inventPerson(random: SeededRandom, country: Country = random.pick(countries)): InventedPerson {
  const given = random.pick(NAMES)
  const surname = inventSurname(random)
  const french = `${given.fr[0]} ${surname.fr}`
  return {
    names: { fr: [...new Set([french, respell(french)])], ar: [`${given.ar[0]} ${surname.ar}`] },
    surname,
    gender: given.gender ?? 'm',
    job: random.pick(OFFICES),
    country,
  }
}
