import { plainWords } from './plain-words'

/** Phrases by their first word, to find the longest that a list of words begins with. */
export interface PhraseTable<Payload> {
  /** The longest phrase at `at` and the number of words it takes, or `null`. */
  match(words: readonly string[], at: number): { payload: Payload; length: number } | null
  /** Whether any phrase begins with a word. */
  opens(word: string): boolean
}

/** Compares whole words, so that "par" is not the beginning of "partager" and تعليق not that of تعليقات. */
export function buildPhraseTable<Payload>(entries: Iterable<{ phrases: string; payload: Payload }>): PhraseTable<Payload> {
  const table = new Map<string, { words: string[]; payload: Payload }[]>()
  for (const { phrases, payload } of entries) {
    for (const words of phrases.split('|').map(plainWords)) {
      const [first] = words
      if (first === undefined) continue
      table.set(first, [...(table.get(first) ?? []), { words, payload }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    opens: (word) => table.has(word),
    match(words, at) {
      const found = table.get(words[at] ?? '')?.find((entry) => entry.words.every((word, index) => words[at + index] === word))
      return found ? { payload: found.payload, length: found.words.length } : null
    },
  }
}
