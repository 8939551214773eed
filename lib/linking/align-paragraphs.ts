import type { Annotation } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { measureOverlap } from './compare-texts'
import { TERM_KINDS } from './packed-terms'
import { bagProfile, uniteBags, type TermBags } from './term-bags'
import { profilePassage } from './term-profile'
import { Vocabulary } from './vocabulary'
import { weighText, type WeighedText } from './weighed-text'
import type { WordWeights } from './word-weights'

/** Paragraphs (or other passages) [from, to) of the left text that tell the same as those [from, to) of the right one. */
export interface AlignedBlock {
  left: readonly [from: number, to: number]
  right: readonly [from: number, to: number]
  /** Share of distinctive terms found on the other side, 0..1. */
  similarity: number
}

/** Block shapes that are tried: one to one, and merges of up to three. */
const SHAPES = [[1, 1], [1, 2], [2, 1], [1, 3], [3, 1], [2, 2]] as const
/**
 * Similarity that a block must beat to be better than two gaps. Lower finds more pairs and more wrong ones: on the
 * parallel paragraphs of `npm run bench:align` 0.06 gives precision 0.97 and recall 0.95, 0.20 gives 0.99 and 0.90.
 */
const WORTH = 0.12
/** What each paragraph beyond the first two costs: a merge must raise the similarity, else everything merges. */
const MERGE_COST = 0.04

/**
 * Aligns the paragraphs of two texts, in any two languages: monotone, with gaps and merges of up to three, by dynamic
 * programming over the words that the lexicon translates, names, figures, dates and what both name of the world
 * (countries, places, organisations). Rare terms of the two texts count most. Lengths are not used: they mislead where
 * a paragraph is missing; and place only as far as blocks may not cross.
 *
 * A French text of paragraphs A, B, C and an Arabic one of A', C' give the blocks A–A' and C–C'.
 */
export function alignParagraphs(left: Annotation, right: Annotation): AlignedBlock[] {
  const vocabulary = new Vocabulary()
  return alignBags(bagPassages(left, listParagraphs(left), vocabulary), bagPassages(right, listParagraphs(right), vocabulary), vocabulary)
}

function listParagraphs({ paragraphs }: Annotation): Span[] {
  return paragraphs.map(({ text }, paragraph) => ({ paragraph, start: 0, end: text.length }))
}

/** The terms of some passages of an article, sentences for instance, in the order of the text. */
export function bagPassages(annotation: Annotation, passages: readonly Span[], vocabulary: Vocabulary): TermBags[] {
  return passages.map((passage) => bagProfile(profilePassage(annotation, passage), vocabulary))
}

/** Pairs of passages beyond which two texts are no news articles, and are not aligned: the cost grows with their number. */
const MOST_PAIRS = 90_000

/** Aligns passages whose terms are known; see `alignParagraphs`. Nothing for texts of hundreds of passages each. */
export function alignBags(left: readonly TermBags[], right: readonly TermBags[], vocabulary: Vocabulary): AlignedBlock[] {
  if (left.length * right.length > MOST_PAIRS) return []
  const weights = weighAgainst([...left, ...right])
  const [lefts, rights] = [weighRuns(left, weights, vocabulary), weighRuns(right, weights, vocabulary)]
  const measure: Measure = (from, to, across, acrossTo) => measureOverlap(lefts(from, to), rights(across, acrossTo))
  const best = fillTable(measure, left.length, right.length)
  return readBack(best, left.length, right.length)
}

/** Document frequency over the passages at hand: what occurs in many of them aligns nothing. */
function weighAgainst(passages: readonly TermBags[]): WordWeights {
  const counts = new Map<number, number>()
  for (const passage of passages) {
    for (const kind of TERM_KINDS) for (const term of passage[kind].ids) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return {
    weigh: (term) => Math.log((passages.length + 1) / (counts.get(term) ?? 0.5)),
    most: Math.max(1, Math.log(passages.length + 1)),
  }
}

interface Cell {
  score: number
  /** The block that ends here, or the gap (`null`) and where it came from. */
  block: AlignedBlock | null
  from: readonly [number, number]
}

/** The weighed text of paragraphs [from, to), for every run that a block may take. */
type Runs = (from: number, to: number) => WeighedText

function weighRuns(passages: readonly TermBags[], weights: WordWeights, vocabulary: Vocabulary): Runs {
  const known = new Map<number, WeighedText>()
  return (from, to) => {
    const key = from * (passages.length + 1) + to
    const text = known.get(key) ?? weighText(uniteBags(passages.slice(from, to)), weights, vocabulary)
    known.set(key, text)
    return text
  }
}

/** How much the left passages [left, leftEnd) and the right ones [right, rightEnd) share. */
type Measure = (left: number, leftEnd: number, right: number, rightEnd: number) => number

/** A passage that shares less than this with every one across tells nothing of them, and is merged with no other. */
const TELLS = 0.03

/**
 * The best score up to each pair of passages. Merges are measured where each passage of theirs tells something of the
 * other side.
 */
function fillTable(measure: Measure, rows: number, columns: number): Cell[][] {
  const pairs = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => measure(row, row + 1, column, column + 1)))
  const similarityOf: Measure = (left, leftEnd, right, rightEnd) => {
    if (leftEnd - left + rightEnd - right === 2) return pairs[left]?.[right] ?? 0
    return isWorthMerging(pairs, left, leftEnd, right, rightEnd) ? measure(left, leftEnd, right, rightEnd) : 0
  }
  const table: Cell[][] = []
  for (let row = 0; row <= rows; row++) {
    const cells: Cell[] = []
    table.push(cells)
    for (let column = 0; column <= columns; column++) cells.push(bestCell(table, similarityOf, row, column))
  }
  return table
}

/** Loops over bounds: it is asked for every shape at every cell, and lists of passages would cost more than the answer. */
function isWorthMerging(pairs: readonly (readonly number[])[], left: number, leftEnd: number, right: number, rightEnd: number): boolean {
  let across = 0
  for (let row = left; row < leftEnd; row++) {
    let heard = 0
    for (let column = right; column < rightEnd; column++) if ((pairs[row]?.[column] ?? 0) >= TELLS) heard |= 1 << (column - right)
    if (heard === 0) return false
    across |= heard
  }
  return across === (1 << (rightEnd - right)) - 1
}

function bestCell(table: readonly Cell[][], measure: Measure, row: number, column: number): Cell {
  let best: Cell = { score: row === 0 && column === 0 ? 0 : -Infinity, block: null, from: [0, 0] }
  const offer = (from: readonly [number, number], gain: number, similarity: number | null): void => {
    const score = (table[from[0]]?.[from[1]]?.score ?? -Infinity) + gain
    if (score <= best.score) return
    const block = similarity === null ? null : { left: [from[0], row], right: [from[1], column], similarity } as const
    best = { score, block, from }
  }
  if (row > 0) offer([row - 1, column], 0, null)
  if (column > 0) offer([row, column - 1], 0, null)
  for (const [rows, columns] of SHAPES) {
    const from = [row - rows, column - columns] as const
    if (from[0] < 0 || from[1] < 0) continue
    const similarity = measure(from[0], row, from[1], column)
    if (similarity > 0) offer(from, similarity - WORTH - MERGE_COST * (rows + columns - 2), similarity)
  }
  return best
}

function readBack(table: Cell[][], rows: number, columns: number): AlignedBlock[] {
  const blocks: AlignedBlock[] = []
  let at: readonly [number, number] = [rows, columns]
  while (at[0] > 0 || at[1] > 0) {
    const cell: Cell | undefined = table[at[0]]?.[at[1]]
    if (cell === undefined) break
    if (cell.block !== null) blocks.unshift(cell.block)
    at = cell.from
  }
  return blocks
}
