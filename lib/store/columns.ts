import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { Card } from '@/lib/model/card'

/** Shapes of the JSON columns that are not already a noun of `lib/model`. What comes out of the database is checked here. */
const LanguageTag = z.enum(languageTags)

/** Names of one entity, `null` where nobody gives one: `{ fr: 'Pakistan', ar: 'باكستان' }`. */
export const Names = z.record(LanguageTag, z.string().nullable())
export type Names = z.infer<typeof Names>

export const Cards = z.record(LanguageTag, Card)
export const Counts = z.record(LanguageTag, z.number().int().nonnegative())

/** How many items there are of each language: `countLanguages(['fr', 'ar', 'fr'])` is `{ fr: 2, ar: 1 }`. */
export function countLanguages(languages: Iterable<string>): Record<Language, number> {
  const counts = Counts.parse(Object.fromEntries(languageTags.map((tag) => [tag, 0])))
  for (const language of languages) counts[LanguageTag.parse(language)] += 1
  return counts
}

/** The language of an article's row. */
export function parseLanguage(tag: string): Language {
  return LanguageTag.parse(tag)
}
