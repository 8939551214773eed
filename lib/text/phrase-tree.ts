import { tokenise, type Token } from './tokenise'

/** A phrase in its natural spelling and what it stands for. Plurals and other forms are forms of their own. */
export interface Form<Payload> {
  phrase: string
  payload: Payload
  /** Those of the phrase, when they are there already. */
  tokens?: readonly Token[]
}

/** A phrase that ends at a node: its words as written there, to prefer the phrase that is spelt as the text is. */
interface Entry<Payload> {
  spelling: string
  payload: Payload
}

/**
 * Phrases by their words: `Côte` leads to `d’`, and that to the node that ends `Côte d’Ivoire`; المغرب ends at the first.
 * Most nodes end a phrase and lead nowhere, or lead on and end none: thousands of empty maps would take
 * long to make.
 */
export interface Node<Payload> {
  next: Map<string, Node<Payload>> | null
  entries: Entry<Payload>[] | null
}

/** Where a phrase ends, and before which token. */
export interface Found<Payload> {
  node: Node<Payload>
  to: number
}

const ARTICLE = 'ال'
/** Words of a phrase stand this close: a space, a hyphen, a point and a space. Further apart is another phrase. */
const WIDEST_GAP = 2
const HAMZA_ALEF = /[أإآ]/
const MARKS = /[\p{M}\u0640]/gu

/** The tree of no phrase yet. */
export function newNode<Payload>(): Node<Payload> {
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
export function withAndWithoutArticle(token: Token, reading: string): string[] {
  return hasArticle(token, reading) ? [reading, reading.slice(ARTICLE.length)] : [reading]
}

/** The key of one word of a phrase: an Arabic article is not part of it, since every word may have or lack it. */
function keyOf(token: Token): string {
  return withAndWithoutArticle(token, token.norm).at(-1) ?? token.norm
}

/** Adds a phrase to a tree, under its words without their articles. */
export function insert<Payload>(root: Node<Payload>, { phrase, payload, tokens = tokenise(phrase) }: Form<Payload>): void {
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

/** The longest phrase that begins at a token with one of some readings of it. */
export function longestOfReadings<Payload>(
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
