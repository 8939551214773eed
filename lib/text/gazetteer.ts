import { withoutClitics } from './arabic-clitics'
import { remembering } from './remembering'
import { tokenise, type Token } from './tokenise'

/** A phrase in its natural spelling and what it stands for. Plurals and other forms are forms of their own. */
export interface Form<Payload> {
  phrase: string
  payload: Payload
  /** Those of the phrase, when they are there already. */
  tokens?: readonly Token[]
}

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

/** A phrase that ends at a node: its words as written there, to prefer the phrase that is spelt as the text is. */
interface Entry<Payload> {
  spelling: string
  payload: Payload
}

/** Most nodes end a phrase and lead nowhere, or lead on and end none: thousands of empty maps would take long to make. */
interface Node<Payload> {
  next: Map<string, Node<Payload>> | null
  entries: Entry<Payload>[] | null
}

interface Found<Payload> {
  node: Node<Payload>
  to: number
}

const ARTICLE = 'ال'
/** Words of a phrase stand this close: a space, a hyphen, a point and a space. Further apart is another phrase. */
const WIDEST_GAP = 2
const HAMZA_ALEF = /[أإآ]/
const CLITICS: ReadonlySet<string> = new Set('وفبلكس')
const MARKS = /[\p{M}\u0640]/gu

function newNode<Payload>(): Node<Payload> {
  return { next: null, entries: null }
}

/** True when a reading of a token begins with the article, and not with the أل or إل of a word such as ألمانيا. */
function hasArticle(token: Token, reading: string): boolean {
  if (!reading.startsWith(ARTICLE) || reading.length < ARTICLE.length + 2) return false
  if (!HAMZA_ALEF.test(token.text)) return true
  const written = token.text.replace(MARKS, '')
  return written.charAt(written.length - reading.length) === 'ا'
}

/** A reading and, when it begins with the article, the word under it. */
function withAndWithoutArticle(token: Token, reading: string): string[] {
  return hasArticle(token, reading) ? [reading, reading.slice(ARTICLE.length)] : [reading]
}

/** The key of one word of a phrase: an Arabic article is not part of it, since every word may have or lack it. */
function keyOf(token: Token): string {
  return withAndWithoutArticle(token, token.norm).at(-1) ?? token.norm
}

function insert<Payload>(root: Node<Payload>, { phrase, payload, tokens = tokenise(phrase) }: Form<Payload>): void {
  if (tokens.length === 0) return
  let node = root
  for (const token of tokens) {
    const key = keyOf(token)
    const ways = (node.next ??= new Map())
    let next = ways.get(key)
    if (!next) ways.set(key, (next = newNode()))
    node = next
  }
  (node.entries ??= []).push({ spelling: tokens.map(({ norm }) => norm).join(' '), payload })
}

/** Longest phrase that goes on from a node that was reached by the token before `index`. */
function longestFrom<Payload>(tokens: readonly Token[], index: number, node: Node<Payload>): Found<Payload> | null {
  let best: Found<Payload> | null = node.entries ? { node, to: index } : null
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before || !node.next || token.start - before.end > WIDEST_GAP) return best
  for (const key of withAndWithoutArticle(token, token.norm)) {
    const next = node.next.get(key)
    const found = next ? longestFrom(tokens, index + 1, next) : null
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}

function longestOfReadings<Payload>(
  tokens: readonly Token[], index: number, root: Node<Payload>, readings: readonly string[],
): Found<Payload> | null {
  let best: Found<Payload> | null = null
  for (const reading of readings) {
    const node = root.next?.get(reading)
    const found = node ? longestFrom(tokens, index + 1, node) : null
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}

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
