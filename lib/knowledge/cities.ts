import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import type { Form } from './form'
import { trust } from './trust'
import cityData from './data/cities.json'

/** A town, or one of the twelve regions of Morocco. */
export interface City {
  /** ASCII slug: `rabat`, `valencia-es`. */
  key: string
  names: Record<Language, string>
  /** ISO code. */
  country: string
  population: number | null
  /** At least one of its names is also a common word, a person's name, a country or another city: it needs a place cue. */
  ambiguous: boolean
}

export interface CityForm extends Form {
  /** Whether this very spelling needs a place cue: سلا does, Tamesna does not. */
  ambiguous: boolean
}

/** Key, country, population, then the spellings of each language, the usual one first; `*` marks an ambiguous one. */
const CityRow = z.tuple([
  z.string(), z.string().length(2), z.number().int().nullable(), z.array(z.string()).min(1), z.array(z.string()).min(1),
])

export const CityTable = z.array(CityRow)

const rows = trust<z.infer<typeof CityTable>>(cityData).map(([key, country, population, fr, ar]) => ({ key, country, population, spellings: { fr, ar } }))

export const cities: readonly City[] = rows.map(({ key, country, population, spellings }) => ({
  key,
  country,
  population,
  names: { fr: unmarked(spellings.fr[0]), ar: unmarked(spellings.ar[0]) },
  ambiguous: languageTags.some((language) => spellings[language].some(isMarked)),
}))

export const cityForms: readonly CityForm[] = rows.flatMap(({ key, spellings }) =>
  languageTags.flatMap((language) =>
    spellings[language].map((spelling) => ({ key, language, phrase: unmarked(spelling), ambiguous: isMarked(spelling) })),
  ),
)

const byKey = new Map(cities.map((city) => [city.key, city]))

/** The city of a key: `findCity('dakhla')?.names` is `{ fr: 'Dakhla', ar: 'الداخلة' }`. */
export function findCity(key: string): City | null {
  return byKey.get(key) ?? null
}

function isMarked(spelling: string): boolean {
  return spelling.startsWith('*')
}

function unmarked(spelling = ''): string {
  return spelling.replace('*', '')
}
