import { withoutClitics } from '@/lib/text/arabic-clitics'
import { isArabicWord } from '@/lib/text/character-class'
import { stem } from '@/lib/text/stem'
import type { Token } from '@/lib/text/tokenise'
import { toToken } from './search-terms'

/** From so many letters on the stemmer sees by itself what is written together with a word. */
const LONG = 5
const SHORTEST = 3
const TOGETHER = ['و', 'ب', 'ل', 'ف', 'وب', 'ول'] as const

/**
 * Other terms under which a short Arabic word may stand in a text: written together with the letters before it, which the
 * stemmer leaves on so short a word, since it cannot tell them from its own. «كأس» is also looked for as وكأس, and the
 * other way round. Nothing for other words.
 */
export function listForms({ norm }: Token, term: string): string[] {
  if (!isArabicWord(norm) || norm.length < SHORTEST || norm.length > LONG) return []
  const bare = withoutClitics(norm).filter((reading) => reading.length >= SHORTEST && reading.length < LONG)
  const written = [...bare, ...TOGETHER.map((letters) => `${letters}${norm}`)]
  return [...new Set(written.map((word) => toToken(stem(word, 'ar'))))].filter((form) => form !== term)
}
