import type { Language } from '@/lib/languages'
import type { Span } from '@/lib/model/span'
import type { Token } from '@/lib/text/tokenise'
import { cliticsOf, type Atom, type AtomKind } from './atoms/atom'

/** Tokens `from` to `to`, `to` excluded. */
export interface TokenRange {
  from: number
  to: number
}

/** A paragraph as the grammars read it: its tokens, what stands between them, and the known forms. */
export interface Passage {
  readonly paragraph: number
  readonly text: string
  /** The grammar that reads it. */
  readonly language: Language
  readonly tokens: readonly Token[]
  /** What stands before each token (spaces, commas, brackets), and after the last one. */
  readonly gaps: readonly string[]
  readonly sentences: readonly TokenRange[]
  readonly atoms: readonly Atom[]
  /** The atoms that start at each token. */
  readonly atomsAt: readonly (readonly Atom[])[]
  /** The atoms that end before each token, and before the end of the passage. */
  readonly atomsBefore: readonly (readonly Atom[])[]
  /** Bits of `COVER` for each token. */
  readonly cover: readonly number[]
}

/** The atom of a kind that starts at a token, or `null`. */
export function findAtomAt<Kind extends AtomKind>(passage: Passage, index: number, kind: Kind): Extract<Atom, { kind: Kind }> | null {
  for (const atom of passage.atomsAt[index] ?? []) if (isKind(atom, kind)) return atom
  return null
}

/** The atom of a kind that ends just before a token, or `null`. */
export function findAtomBefore<Kind extends AtomKind>(passage: Passage, index: number, kind: Kind): Extract<Atom, { kind: Kind }> | null {
  for (const atom of passage.atomsBefore[index] ?? []) if (isKind(atom, kind)) return atom
  return null
}

/** The atoms of a kind that start in a range, in order. */
export function* atomsIn<Kind extends AtomKind>(passage: Passage, range: TokenRange, kind: Kind): Generator<Extract<Atom, { kind: Kind }>> {
  for (let index = Math.max(0, range.from); index < range.to; index++) {
    for (const atom of passage.atomsAt[index] ?? []) if (isKind(atom, kind)) yield atom
  }
}

/** Narrows an atom to its kind. */
export function isKind<Kind extends AtomKind>(atom: Atom, kind: Kind): atom is Extract<Atom, { kind: Kind }> {
  return atom.kind === kind
}

/** What stands before a token; a full stop outside the passage, so that nothing is read across its ends. */
export function gapBefore(passage: Passage, index: number): string {
  return passage.gaps[index] ?? '.'
}

/** The normalised token, or the empty string outside the passage. */
export function normAt(passage: Passage, index: number): string {
  return passage.tokens[index]?.norm ?? ''
}

/** The normalised tokens `from` to `to`, `to` excluded. */
export function normsBetween(passage: Passage, from: number, to: number): string[] {
  return passage.tokens.slice(from, to).map(({ norm }) => norm)
}

/** The sentence that holds a token. */
export function sentenceAt(passage: Passage, index: number): TokenRange {
  let low = 0
  let high = passage.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passage.sentences[middle]?.to ?? 0) > index) high = middle
    else low = middle + 1
  }
  return passage.sentences[low] ?? { from: 0, to: passage.tokens.length }
}

/** The span of tokens `from` to `to`; `skip` characters of the first token (glued clitics) stay out. */
export function spanOf(passage: Passage, from: number, to: number, skip = 0): Span {
  const start = (passage.tokens[from]?.start ?? 0) + skip
  return { paragraph: passage.paragraph, start, end: passage.tokens[to - 1]?.end ?? start }
}

/** The span of a known form, without the clitics that are glued to it. */
export function spanOfAtom(passage: Passage, atom: Atom): Span {
  return spanOf(passage, atom.from, atom.to, cliticsOf(atom).length)
}

/** The words at a span, as they stand in the text. */
export function textOf(passage: Passage, span: Span): string {
  return passage.text.slice(span.start, span.end)
}
