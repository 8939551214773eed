import type { Annotation, Mention } from '@/lib/model/annotation'

/** How one article writes the things that it names: words by `kind key`. */
export type ArticleSpellings = Readonly<Record<string, readonly string[]>>

/** The article that a preposition swallowed: للمغرب is ل and المغرب. */
const SWALLOWED = /^ل(?=\p{Script=Arabic}{2})/u

/**
 * The ways in which an article writes each thing that it names, people left aside: they have spellings of their own.
 * A capital at the start of a sentence makes no other spelling.
 *
 * "Le Pakistan … l'ambassadeur pakistanais" gives `{ 'country PK': ['Pakistan', 'pakistanais'] }`, «للمغرب» gives
 * `{ 'country MA': ['المغرب'] }`.
 */
export function listSpellings({ mentions, paragraphs }: Pick<Annotation, 'mentions' | 'paragraphs'>): ArticleSpellings {
  const seen = new Map<string, Map<string, string>>()
  for (const mention of mentions) {
    if (mention.kind === 'person') continue
    const text = wordsOf(mention, paragraphs[mention.span.paragraph]?.text ?? '')
    const name = `${mention.kind} ${mention.key}`
    const words = seen.get(name) ?? new Map<string, string>()
    if (text !== '' && !words.has(text.toLowerCase())) words.set(text.toLowerCase(), text)
    seen.set(name, words)
  }
  return Object.fromEntries([...seen].map(([name, words]) => [name, [...words.values()]]))
}

/** The words of a mention as they would stand alone: without stretching, line ends, and with the article that is theirs. */
function wordsOf({ text, span }: Mention, paragraph: string): string {
  const words = text.replaceAll('\u0640', '').replace(/\s+/g, ' ').trim()
  return paragraph[span.start - 1] === 'ل' ? words.replace(SWALLOWED, 'ال') : words
}
