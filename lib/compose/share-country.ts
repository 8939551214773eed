import type { Country } from '@/lib/knowledge/countries'
import type { Language } from '@/lib/languages'
import type { Fragment } from '@/lib/model/card'
import { concat, type Phrase } from './phrase'

/** Somebody with their country behind them: « Léon Mba (Gabon) », «ليون مبا (الغابون)». */
export function withCountry(name: Fragment | null, { names, code }: Country, language: Language): Phrase {
  return concat(name, ' (', { text: names[language], language, kind: 'country', key: code }, ')')
}

/**
 * The people of a list, those of one bracketed country beside each other, so that it is said once, of the last of them:
 * « Céline Roux (France) », « Ana Gil (Espagne) » and « Paul Petit (France) » are « Céline Roux », « Paul Petit (France) » in
 * one group and « Ana Gil (Espagne) » in another. Everybody else is a group alone.
 */
export function shareCountries(people: readonly Phrase[]): Phrase[][] {
  const groups = Map.groupBy(people, (phrase) => bracketOf(phrase) ?? phrase)
  return [...groups.values()].map((group) => group.map((phrase, index) => (index < group.length - 1 ? withoutBracket(phrase) : phrase)))
}

/** Fragments of the bracket: its sign, the country, its sign. */
const BRACKET = 3

function bracketOf({ fragments }: Phrase): string | null {
  const [opening, country, closing] = fragments.slice(-BRACKET)
  return opening === ' (' && closing === ')' && typeof country === 'object' && country.kind === 'country' ? country.key : null
}

function withoutBracket(phrase: Phrase): Phrase {
  return { ...phrase, fragments: phrase.fragments.slice(0, -BRACKET) }
}
