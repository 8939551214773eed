/** A collection says the same few ten thousand words again and again; the memory is emptied when it is full. */
const MEMORY = 50_000
/** Whatever is longer is no word. */
const LONGEST_WORD = 60
/** V8 cuts longer strings out of a text as a view of it, which would keep the whole text alive; joining makes a copy. */
const LONGEST_COPY = 12

/**
 * The same question about a word, with its answers kept, for what costs more than to look a word up.
 * `remembering(normalise)` folds `Société` or الأمن once for all articles, and gives the same string each time.
 */
export function remembering<Answer extends NonNullable<unknown> | null>(ask: (word: string) => Answer): (word: string) => Answer {
  const memory = new Map<string, Answer>()
  return (word) => {
    if (word.length > LONGEST_WORD) return ask(word)
    const known = memory.get(word)
    if (known !== undefined) return known
    if (memory.size >= MEMORY) memory.clear()
    const own = word.length > LONGEST_COPY ? ` ${word}`.slice(1) : word
    const answer = ask(own)
    memory.set(own, answer)
    return answer
  }
}
