import type { Country } from '@/lib/knowledge/countries'
import type { Language } from '@/lib/languages'
import type { Fragment } from '@/lib/model/card'
import { concat, type Phrase } from './phrase'

/** Somebody with their country behind them: « Léon Mba (Gabon) », «ليون مبا (الغابون)». */
export function withCountry(name: Fragment | null, { names, code }: Country, language: Language): Phrase {
  const fragment = { text: names[language], language, kind: 'country', key: code } as const
  return { ...concat(name, ' (', fragment, ')'), bracketed: { country: code, before: concat(name) } }
}

/**
 * The people of a list, those of one bracketed country beside each other, so that it is said once, of the last of them:
 * « Céline Roux (France) », « Ana Gil (Espagne) » and « Paul Petit (France) » are « Céline Roux », « Paul Petit (France) » in
 * one group and « Ana Gil (Espagne) » in another. Everybody else is a group alone.
 */
export function shareCountries(people: readonly Phrase[]): Phrase[][] {
  const groups = Map.groupBy(people, (phrase) => phrase.bracketed?.country ?? phrase)
  return [...groups.values()].map((group) => group.map((phrase, index) => (index < group.length - 1 ? (phrase.bracketed?.before ?? phrase) : phrase)))
}
