/** Characters of an article or two; the memory is emptied when it is full. */
const MEMORY = 40_000
/** Characters: of a shorter text it takes as long to look it up, a longer one would hold too much memory. */
const SHORTEST = 80
const LONGEST = 20_000

/**
 * The same question about a text, with its latest answers kept: whoever annotates, weighs and indexes an article asks for
 * the same paragraphs one after the other. `rememberingTexts(tokenise)` reads "Le ministre a reçu …" or
 * «استقبل الوزير …» once and gives the same tokens each time, so that nobody may change them.
 */
export function rememberingTexts<Answer extends NonNullable<unknown>>(ask: (text: string) => Answer): (text: string) => Answer {
  const memory = new Map<string, Answer>()
  let held = 0
  return (text) => {
    if (text.length < SHORTEST || text.length > LONGEST) return ask(text)
    const known = memory.get(text)
    if (known !== undefined) return known
    if (held + text.length > MEMORY) {
      memory.clear()
      held = 0
    }
    const answer = ask(text)
    memory.set(text, answer)
    held += text.length
    return answer
  }
}
