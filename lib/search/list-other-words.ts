import { otherLanguage, type Language } from '@/lib/languages'
import { firstOfEach } from '@/lib/model/first-of-each'
import type { OwnText } from '@/lib/model/view'
import { isArabicWord } from '@/lib/text/character-class'
import { normalise } from '@/lib/text/normalise'
import { nameKnown } from './name-known'
import type { Slot } from './query-plan'

/** Words that are said of one slot: enough to see what was done. */
const MOST = 4

/**
 * What is looked for besides the words of a query, to be told to the reader: the names of what it names and the words of
 * the lexicon in the language that it is not written in, and the ways in which the articles spell a name.
 */
export function listOtherWords(slots: readonly Slot[]): OwnText[] {
  const typedWords = new Set(slots.flatMap(({ text }) => wordsOf(text)))
  const isTyped = (text: string): boolean => wordsOf(text).every((word) => typedWords.has(word))
  const words = slots.flatMap((slot) => {
    if (slot.kind !== 'words') return []
    const typed = languageOf(slot.text)
    const target = otherLanguage(typed)
    const named = slot.known.flatMap((one) => nameKnown(one, target) ?? [])
    const translated = named.length > 0 ? [] : slot.translations.flatMap(({ text, language }) => (text === null ? [] : [{ text, language }]))
    const spelt = slot.names.spellings.filter(({ text }) => !isTyped(text)).map(({ text, language }) => ({ text, language }))
    return distinct([...named.map((text) => ({ text, language: target })), ...translated, ...spelt]).slice(0, MOST)
  })
  return distinct(words)
}

/** آلغرين and ألغرين are one word: of those that differ so little the first is shown. */
function distinct(words: readonly OwnText[]): OwnText[] {
  return firstOfEach(words, ({ text }) => normalise(text))
}

const wordsOf = (text: string): string[] => normalise(text).split(' ')

function languageOf(text: string): Language {
  return isArabicWord(normalise(text)) ? 'ar' : 'fr'
}
