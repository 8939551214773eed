import { z } from 'zod'
import { trust } from './trust'
import spellingData from './data/lexicon-spellings.json'

export const LexiconSpellingTable = z.array(z.tuple([z.string().min(1), z.string().min(1)]))

const spellings = new Map(trust<z.infer<typeof LexiconSpellingTable>>(spellingData))

/**
 * How a word of the lexicon is spelt, for a page: `spellLexiconWord('securite')` is `sécurité`, of `ماوي` it is مأوى.
 * `null` for the learned half-words that nobody would write.
 */
export function spellLexiconWord(folded: string): string | null {
  return spellings.get(folded) ?? null
}
