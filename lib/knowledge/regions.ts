import { z } from 'zod'
import { languageTags } from '@/lib/languages'
import { bothLanguages, type Form, Spellings } from './form'
import { trust } from './trust'
import regionData from './data/regions.json'

const Region = z.strictObject({
  key: z.string(),
  names: bothLanguages(z.string().min(1)),
  aliases: Spellings,
  /** What is said of those who come from there: `africains`, أفارقة; Arabic without the article. */
  adjectives: Spellings.optional(),
})

export const RegionTable = z.array(Region)

/**
 * A part of the world larger than a country, or a sea. Listed beside the countries so that the longest match wins:
 * `Amérique latine` and المغرب العربي name no country, although they hold the name of one.
 */
export type Region = z.infer<typeof Region>

export const regions: readonly Region[] = trust<z.infer<typeof RegionTable>>(regionData)

export const regionForms: readonly Form[] = regions.flatMap(({ key, names, aliases }) =>
  languageTags.flatMap((language) => [names[language], ...aliases[language]].map((phrase) => ({ key, phrase, language }))),
)

export const regionAdjectives: readonly Form[] = regions.flatMap(({ key, adjectives }) =>
  languageTags.flatMap((language) => (adjectives?.[language] ?? []).map((phrase) => ({ key, phrase, language }))),
)
