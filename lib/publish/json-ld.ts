import { cleanText } from './clean-text'

/** A thing in the words of schema.org. What is `null` or an empty list is not known and is not said. */
export interface LdNode {
  readonly [property: string]: LdValue
}
export type LdValue = string | number | LdNode | readonly LdValue[] | null

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/**
 * Things as the text of a `<script type="application/ld+json">`. No `<` is left in it, so that no title can end the
 * script: `jsonLdText([{ name: '</script>' }])` holds `\u003c/script>`, and «لقاء» stands as it is.
 */
export function jsonLdText(nodes: readonly LdNode[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }, (_, value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : typeof value === 'string' ? cleanText(value) : value,
  )
  return text.replace(/[<\u2028\u2029]/g, (letter) => ESCAPES[letter] ?? letter)
}
