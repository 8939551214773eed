import type { Fragment } from '@/lib/model/card'

/**
 * Some words of a sentence with the names in them. `open` when it ends in an apposition, which a comma must close
 * before the sentence goes on: “l’ambassadeur du Gabon, Léon Mba”.
 */
export interface Phrase {
  readonly fragments: readonly Fragment[]
  readonly open: boolean
  readonly bracketed: BracketedCountry | null
}

/** The country in brackets that a phrase ends with, by its code, and the phrase without it. */
export interface BracketedCountry {
  readonly country: string
  readonly before: Phrase
}

export const EMPTY: Phrase = { fragments: [], open: false, bracketed: null }

export type Part = string | Fragment | Phrase | null

function isPhrase(part: Part): part is Phrase {
  return typeof part === 'object' && part !== null && 'fragments' in part
}

function isEmpty(part: Part): boolean {
  return part === null || part === '' || (isPhrase(part) && part.fragments.length === 0)
}

/**
 * Parts written one after the other, as they are: `concat('à ', { text: 'Rabat', … })`. The last part says whether it
 * is open.
 */
export function concat(...parts: readonly Part[]): Phrase {
  const present = parts.filter((part) => !isEmpty(part))
  const last = present.at(-1) ?? null
  const fragments = present.flatMap((part) => (part === null ? [] : isPhrase(part) ? part.fragments : [part]))
  return { fragments: mergeStrings(fragments), open: isPhrase(last) && last.open, bracketed: null }
}

/** Parts with a space between them, and a comma where one of them was left open. Absent parts leave no trace. */
export function words(comma: string, ...parts: readonly Part[]): Phrase {
  let result: Phrase = EMPTY
  for (const part of parts) {
    if (isEmpty(part)) continue
    const startsWithPoint = /^\u202f?[,;:،؛.]/.test(firstWord(part))
    const gap = result.fragments.length === 0 || startsWithPoint ? '' : result.open ? `${comma} ` : ' '
    result = concat(result, gap, part)
  }
  return result
}

function firstWord(part: Part): string {
  if (typeof part === 'string') return part
  if (part === null) return ''
  if (isPhrase(part)) return firstWord(part.fragments[0] ?? '')
  return part.text
}

function mergeStrings(fragments: readonly Fragment[]): Fragment[] {
  const merged: Fragment[] = []
  for (const fragment of fragments) {
    const last = merged.at(-1)
    if (typeof fragment === 'string' && typeof last === 'string') merged[merged.length - 1] = last + fragment
    else merged.push(fragment)
  }
  return merged
}

/** The same words, to be closed with a comma if the sentence goes on. */
export function opened(phrase: Phrase): Phrase {
  return { ...phrase, open: phrase.fragments.length > 0 }
}

/** The phrase with a capital first letter; Arabic has none and stays as it is. */
export function capitalise(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase.fragments
  if (first === undefined) return phrase
  const raise = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
  const raised = typeof first === 'string' ? raise(first) : { ...first, text: raise(first.text) }
  return { fragments: [raised, ...rest], open: phrase.open, bracketed: null }
}

/** Length as it is read. */
export function lengthOf(phrase: Phrase): number {
  return phrase.fragments.reduce((sum, fragment) => sum + (typeof fragment === 'string' ? fragment : fragment.text).length, 0)
}
