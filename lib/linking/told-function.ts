import { languageTags, type Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { byText, listUnder } from './order'

/** Longer words than these are a sentence of their own, in characters. */
const LONGEST = 90
/** A wording shorter than this part of the longest says the same in brief. */
const IN_FULL = 0.6
/** How papers speak of somebody whose title they do not give, and of several at once, in normalised words. */
const NO_TITLE = /^(?:patron|patronne|boss|big boss|dg|\S+s|سفراء|روساء|وزراء|مدراء|مديري|قاده|مسوولي|مسوولين) /
/** An acronym after Arabic words glosses them, and so does what follows it. */
const GLOSS = /(?<=\p{Script=Arabic}) +[A-Z]{2,}.*$/u

interface Words {
  text: string
  language: string
}

/**
 * The fullest words that reports have for one function, in each language: without brackets, at most a line long; of
 * words about equally full the most frequent. `null` where none says more than one word.
 *
 * Of « inspecteur général » and « Inspecteur général de la Police pakistanaise (PSP) » it is the second without "(PSP)".
 */
export function tellFunction(words: readonly Words[]): Record<Language, string | null> {
  const told = Object.fromEntries(languageTags.map((tag) => [tag, fullest(words.flatMap(({ text, language }) => (language === tag ? cut(text) : [])))]))
  return { fr: told.fr ?? null, ar: told.ar ?? null }
}

function cut(text: string): string[] {
  const bare = text.replace(/\s*\([^)]*(?:\)|$)/g, '').replace(GLOSS, '').replace(/[\s,،:;-]+$/, '').trim()
  const plain = normalise(bare)
  return plain.includes(' ') && bare.length <= LONGEST && !NO_TITLE.test(plain) ? [bare] : []
}

function fullest(texts: readonly string[]): string | null {
  const longest = Math.max(0, ...texts.map((text) => text.length))
  const spellings = new Map<string, string[]>()
  for (const text of texts) if (text.length >= IN_FULL * longest) listUnder(spellings, normalise(text)).push(text)
  const [best] = [...spellings.values()].toSorted((one, other) => other.length - one.length || lengthOf(other) - lengthOf(one) || byText(one[0] ?? '', other[0] ?? ''))
  // Of spellings of the same words the one with the fewest capitals: a title is no headline.
  return best?.toSorted((one, other) => countCapitals(one) - countCapitals(other) || byText(one, other))[0] ?? null
}

function lengthOf([text = '']: readonly string[]): number {
  return text.length
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}
