import { z } from 'zod'
import { languageTags } from '@/lib/languages'
import { findCity } from './cities'
import { bothLanguages, type Form, type Gender, type GrammaticalNumber } from './form'
import { trust } from './trust'
import countryData from './data/countries.json'
import countryFormData from './data/country-forms.json'

const Country = z.strictObject({
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  code: z.string().length(2),
  names: bothLanguages(z.string().min(1)),
  official: bothLanguages(z.string().min(1)),
  fr: z.strictObject({
    gender: z.enum(['m', 'f']),
    number: z.enum(['s', 'p']),
    /** Whether the name takes one: `le Maroc`, but `Cuba`, `Oman`, `Israël`. */
    article: z.boolean(),
    /** "in": `au Maroc`, `en Iran`, `aux Pays-Bas`, `à Cuba`, `à la Barbade`. */
    preposition: z.enum(['en', 'au', 'aux', 'à', 'à la', 'à La', 'à l’']),
  }),
  ar: z.strictObject({ gender: z.enum(['m', 'f']) }),
  nationality: z.strictObject({
    fr: z.strictObject({ m: z.string(), f: z.string(), mp: z.string(), fp: z.string() }),
    /** Without article: مغربي، مغربية، مغاربة. */
    ar: z.strictObject({ m: z.string(), f: z.string(), mp: z.string() }),
  }),
  /** City key. */
  capital: z.string().nullable(),
})
export type Country = z.infer<typeof Country>

export interface CountryForm extends Form {
  type: 'name' | 'official' | 'nationality' | 'capital' | 'alias'
  gender: Gender | null
  number: GrammaticalNumber | null
  /** Also a common word, a person's name or a city: needs another sign of the country (مالي "financial", تركي a given name). */
  ambiguous: boolean
}

const CountryFormRow = z.tuple([
  z.string().length(2), z.enum(languageTags), z.enum(['name', 'official', 'nationality', 'alias']), z.string().min(1),
  z.enum(['', 'm', 's', 'p', 'ms', 'mp', 'fs', 'fp']), z.boolean(),
])

export const CountryTable = z.array(Country)
export const CountryFormTable = z.array(CountryFormRow)

export const countries: readonly Country[] = trust<z.infer<typeof CountryTable>>(countryData)

export const countryForms: readonly CountryForm[] = [
  ...trust<z.infer<typeof CountryFormTable>>(countryFormData).map(toForm),
  ...countries.flatMap(capitalForms),
]

const byCode = new Map(countries.map((country) => [country.code, country]))

/** The country of an ISO code: `findCountry('PK')?.names` is `{ fr: 'Pakistan', ar: 'باكستان' }`. */
export function findCountry(code: string): Country | null {
  return byCode.get(code) ?? null
}

function toForm([key, language, type, phrase, inflection, ambiguous]: z.infer<typeof CountryFormRow>): CountryForm {
  return {
    key, phrase, language, type, ambiguous,
    gender: inflection.startsWith('m') ? 'm' : inflection.startsWith('f') ? 'f' : null,
    number: inflection.endsWith('s') ? 's' : inflection.endsWith('p') ? 'p' : null,
  }
}

function capitalForms({ code, capital }: Country): CountryForm[] {
  const city = capital === null ? null : findCity(capital)
  if (!city) return []
  return languageTags.map((language) => ({
    key: code, phrase: city.names[language], language, type: 'capital', gender: null, number: null, ambiguous: city.ambiguous,
  }))
}
