import { z } from 'zod'
import { languageTags } from '@/lib/languages'
import { bothLanguages, type Form, Spellings } from './form'
import { trust } from './trust'
import occasionData from './data/occasions.json'

const Occasion = z.strictObject({
  key: z.string(),
  /** Games and cups: the police speak of securing them years ahead, so naming one says nothing of where people met. */
  games: z.boolean().optional(),
  names: bothLanguages(z.string().min(1)),
  aliases: Spellings,
})

/** A fair, assembly, conference or tournament on whose margin people meet. */
export type Occasion = z.infer<typeof Occasion>

export const OccasionTable = z.array(Occasion)

export const occasions: readonly Occasion[] = trust<z.infer<typeof OccasionTable>>(occasionData)

export const occasionForms: readonly Form[] = occasions.flatMap(({ key, names, aliases }) =>
  languageTags.flatMap((language) =>
    [...new Set([names[language], ...aliases[language]])].map((phrase) => ({ key, phrase, language })),
  ),
)

const byKey = new Map(occasions.map((occasion) => [occasion.key, occasion]))

/** The occasion of a key: `findOccasion('milipol')?.names` is `{ fr: 'Milipol', ar: 'ميليبول' }`. */
export function findOccasion(key: string): Occasion | null {
  return byKey.get(key) ?? null
}
