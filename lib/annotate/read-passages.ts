import { isLanguage, type Language } from '@/lib/languages'
import type { DateMention } from '@/lib/model/annotation'
import { ITEM_MARKS } from '@/lib/text/item-marks'
import { splitSentences } from '@/lib/text/split-sentences'
import type { Token } from '@/lib/text/tokenise'
import { COVER, type Atom } from './atoms/atom'
import { listAtoms } from './atoms/list-atoms'
import { listSureCountries, settleTowns } from './atoms/settle-towns'
import type { Draft } from './draft'
import type { Passage, TokenRange } from './passage'

/** A sentence of an article has at most some hundred words; a longer run without a mark is no sentence and read in pieces. */
const LONGEST_SENTENCE = 300

const ITEM_MARK = new RegExp(`[${ITEM_MARKS}]`)

const NONE: readonly never[] = []

/**
 * Reads each paragraph once for all grammars: what stands between its words, where its sentences end, and the
 * known forms in it (countries, towns, organisations, functions, meeting words, topics …).
 * "a reçu à Rabat" has a meeting word and a place; استقبل بالرباط too.
 */
export function readPassages(draft: Draft): Draft {
  const dates = Map.groupBy(draft.dates, ({ span }) => span.paragraph)
  const languages = draft.paragraphs.map(({ language }) => (isLanguage(language) ? language : draft.language))
  const atoms = languages.map((language, index) => listAtoms(draft.tokens[index] ?? [], language))
  const sure = listSureCountries(atoms.flat())
  const passages = draft.paragraphs.map(({ text }, index) => {
    const [tokens, language] = [draft.tokens[index] ?? [], languages[index] ?? draft.language]
    return readPassage(index, text, language, tokens, dates.get(index) ?? [], sure, atoms[index])
  })
  return { ...draft, passages }
}

/** Reads one paragraph, or a title. `sure` are the countries that the article names, `found` the known forms where they were listed. */
export function readPassage(paragraph: number, text: string, language: Language, tokens: readonly Token[], dates: readonly DateMention[], sure: ReadonlySet<string>, found?: readonly Atom[]): Passage {
  const listed = found ?? listAtoms(tokens, language)
  const atoms = language === 'ar' ? settleTowns(listed, tokens, sure) : listed
  return {
    paragraph, text, language, tokens, atoms,
    gaps: gapsOf(text, tokens),
    sentences: sentencesOf(text, language, tokens),
    atomsAt: indexAtoms(atoms, tokens.length, ({ from }) => from),
    atomsBefore: indexAtoms(atoms, tokens.length + 1, ({ to }) => to),
    cover: coverOf(tokens, atoms, dates),
  }
}

function indexAtoms(atoms: readonly Atom[], length: number, keyOf: (atom: Atom) => number): (readonly Atom[])[] {
  const index: (readonly Atom[] | Atom[])[] = new Array<readonly Atom[]>(length).fill(NONE)
  for (const atom of atoms) {
    const key = keyOf(atom)
    index[key] = [...(index[key] ?? NONE), atom]
  }
  return index
}

function coverOf(tokens: readonly Token[], atoms: readonly Atom[], dates: readonly DateMention[]): number[] {
  const cover = new Array<number>(tokens.length).fill(0)
  for (const { kind, from, to } of atoms) for (let index = from; index < to; index++) cover[index] = (cover[index] ?? 0) | COVER[kind]
  let index = 0
  for (const { span } of dates) {
    while ((tokens[index]?.start ?? Infinity) < span.start) index++
    for (let inside = index; (tokens[inside]?.end ?? Infinity) <= span.end; inside++) cover[inside] = (cover[inside] ?? 0) | COVER.date
  }
  return cover
}

function gapsOf(text: string, tokens: readonly Token[]): string[] {
  const ends = [0, ...tokens.map(({ end }) => end)]
  return ends.map((end, index) => text.slice(end, tokens[index]?.start ?? text.length))
}

function sentencesOf(text: string, language: Language, tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = []
  let from = 0
  for (const { end } of splitSentences(text, language)) {
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
    for (const item of itemsOf(text, tokens, from, to)) pushPieces(ranges, item.from, item.to)
    from = to
  }
  pushPieces(ranges, from, tokens.length)
  return ranges
}

/** The items of a round-up in one line: "• Sport : … • Rabat : …". */
function itemsOf(text: string, tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const starts = [from]
  for (let index = from + 1; index < to; index++) if (ITEM_MARK.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0))) starts.push(index)
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }))
}

function pushPieces(ranges: TokenRange[], from: number, to: number): void {
  for (let start = from; start < to; start += LONGEST_SENTENCE) ranges.push({ from: start, to: Math.min(to, start + LONGEST_SENTENCE) })
}
