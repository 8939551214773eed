import { withoutClitics } from './arabic-clitics'
import { remembering } from './remembering'
import { insert, longestOfReadings, newNode, withAndWithoutArticle, type Form, type Found, type Node } from './phrase-tree'
import type { Token } from './tokenise'

/** A phrase found at the tokens `[from, to)`, with everything that it may stand for. */
export interface Match<Payload> {
  payload: Payload[]
  from: number
  to: number
}

export interface Gazetteer<Payload> {
  match(tokens: readonly Token[]): Match<Payload>[]
  /** The longest phrase that begins at one token, or `null`. */
  matchAt(tokens: readonly Token[], index: number): Match<Payload> | null
}

const CLITICS: ReadonlySet<string> = new Set('وفبلكس')
/** A trie, and the readings of a word in which it may open one of its phrases with letters taken off: most words have none. */
interface Trie<Payload> {
  root: Node<Payload>
  openingReadings: (norm: string) => readonly string[]
}

/** Longest phrase that begins at a token. A word that is itself a phrase keeps its first letters: لبنان is not ل and بنان. */
function matchAt<Payload>(tokens: readonly Token[], index: number, token: Token, { root, openingReadings }: Trie<Payload>): Found<Payload> | null {
  const exact = longestOfReadings(tokens, index, root, withAndWithoutArticle(token, token.norm))
  if (exact || !CLITICS.has(token.norm.charAt(0))) return exact
  return longestOfReadings(tokens, index, root, openingReadings(token.norm))
}

/** The payloads of the phrases spelt exactly as the text is, else of all that end there. */
function payloads<Payload>(tokens: readonly Token[], from: number, { node, to }: Found<Payload>): Payload[] {
  const entries = node.entries ?? []
  const first = entries[0]
  if (first && entries.some((entry) => entry.spelling !== first.spelling)) {
    const spelling = tokens.slice(from, to).map(({ norm }) => norm).join(' ')
    const same = entries.filter((entry) => entry.spelling === spelling)
    if (same.length > 0) return same.map(({ payload }) => payload)
  }
  return entries.map(({ payload }) => payload)
}

/**
 * Builds a matcher for many phrases at once. It finds, from left to right, the longest phrase at each place, over
 * normalised tokens: accents, case, hyphens and hamzas do not matter. In Arabic the first word of a phrase may carry
 * و ف ب ل ك س, and every word may have or lack its article; an exact word always beats one that loses letters.
 * A phrase that has several meanings returns them all.
 *
 * With the forms `{ phrase: 'Côte d’Ivoire', payload: 'CI' }` and `{ phrase: 'المغرب', payload: 'MA' }`,
 * `match(tokenise('en Cote d\'Ivoire'))` is `[{ payload: ['CI'], from: 1, to: 4 }]` and
 * `match(tokenise('بالمغرب'))` is `[{ payload: ['MA'], from: 0, to: 1 }]`.
 */
export function buildGazetteer<Payload>(forms: Iterable<Form<Payload>>): Gazetteer<Payload> {
  const root = newNode<Payload>()
  for (const form of forms) insert(root, form)
  const openingReadings = remembering((norm) => withoutClitics(norm).filter((reading) => root.next?.has(reading)))
  const readAt = (tokens: readonly Token[], from: number): Match<Payload> | null => {
    const token = tokens[from]
    const found = token ? matchAt(tokens, from, token, { root, openingReadings }) : null
    return found && { payload: payloads(tokens, from, found), from, to: found.to }
  }
  return {
    matchAt: readAt,
    match(tokens) {
      const matches: Match<Payload>[] = []
      let from = 0
      while (from < tokens.length) {
        const found = readAt(tokens, from)
        if (found) matches.push(found)
        from = found ? found.to : from + 1
      }
      return matches
    },
  }
}
