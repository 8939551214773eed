import type { Annotation } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { measureOverlap } from './compare-texts'
import { profilePassage, type TermProfile } from './term-profile'
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
  return alignPassages(left, listParagraphs(left), right, listParagraphs(right))
}

function listParagraphs({ paragraphs }: Annotation): Span[] {
  return paragraphs.map(({ text }, paragraph) => ({ paragraph, start: 0, end: text.length }))
}

/** The same for other passages than paragraphs, sentences for instance, in the order of the texts. */
export function alignPassages(left: Annotation, leftPassages: readonly Span[], right: Annotation, rightPassages: readonly Span[]): AlignedBlock[] {
  const profiles = [leftPassages.map((span) => profilePassage(left, span)), rightPassages.map((span) => profilePassage(right, span))] as const
  const weights = weighAgainst([...profiles[0], ...profiles[1]])
  const best = fillTable(weighRuns(profiles[0], weights), weighRuns(profiles[1], weights), profiles[0].length, profiles[1].length)
  return readBack(best, profiles[0].length, profiles[1].length)
}

/** Document frequency over the paragraphs at hand: what occurs in many of them aligns nothing. */
function weighAgainst(profiles: readonly TermProfile[]): WordWeights {
  const counts = new Map<string, number>()
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { language, words, names, figures } of profiles) {
    for (const word of words.keys()) count(`${language}:${word}`)
    for (const name of names.keys()) count(`name:${name}`)
    for (const figure of figures.keys()) count(`figure:${figure}`)
  }
  const weigh = (key: string): number => Math.log((profiles.length + 1) / (counts.get(key) ?? 0.5))
  return {
    word: (term, language) => weigh(`${language}:${term}`),
    name: (key) => weigh(`name:${key}`),
    figure: (figure) => weigh(`figure:${figure}`),
    most: Math.max(1, Math.log(profiles.length + 1)),
  }
}

function unite(profiles: readonly TermProfile[]): TermProfile {
  const [first] = profiles
  const united: TermProfile = { language: first?.language ?? 'fr', words: new Map(), figures: new Map(), names: new Map() }
  for (const profile of profiles) {
    for (const kind of ['words', 'figures', 'names'] as const) {
      for (const [term, use] of profile[kind]) {
        const known = united[kind].get(term)
        united[kind].set(term, known === undefined ? use : { count: known.count + use.count, span: known.span })
      }
    }
  }
  return united
}

interface Cell {
  score: number
  /** The block that ends here, or the gap (`null`) and where it came from. */
  block: AlignedBlock | null
  from: readonly [number, number]
}

/** The weighed text of paragraphs [from, to), for every run that a block may take. */
type Runs = (from: number, to: number) => WeighedText

function weighRuns(profiles: readonly TermProfile[], weights: WordWeights): Runs {
  const known = new Map<string, WeighedText>()
  return (from, to) => {
    const key = `${from}-${to}`
    const text = known.get(key) ?? weighText(unite(profiles.slice(from, to)), weights)
    known.set(key, text)
    return text
  }
}

function fillTable(left: Runs, right: Runs, rows: number, columns: number): Cell[][] {
  const table: Cell[][] = []
  for (let row = 0; row <= rows; row++) {
    const cells: Cell[] = []
    table.push(cells)
    for (let column = 0; column <= columns; column++) cells.push(bestCell(table, left, right, row, column))
  }
  return table
}

function bestCell(table: readonly Cell[][], left: Runs, right: Runs, row: number, column: number): Cell {
  let best: Cell = { score: row === 0 && column === 0 ? 0 : -Infinity, block: null, from: [0, 0] }
  const offer = (from: readonly [number, number], gain: number, block: AlignedBlock | null): void => {
    const score = (table[from[0]]?.[from[1]]?.score ?? -Infinity) + gain
    if (score > best.score) best = { score, block, from }
  }
  if (row > 0) offer([row - 1, column], 0, null)
  if (column > 0) offer([row, column - 1], 0, null)
  for (const [rows, columns] of SHAPES) {
    const from = [row - rows, column - columns] as const
    if (from[0] < 0 || from[1] < 0) continue
    const overlap = measureOverlap(left(from[0], row), right(from[1], column))
    const gain = overlap - WORTH - MERGE_COST * (rows + columns - 2)
    offer(from, gain, { left: [from[0], row], right: [from[1], column], similarity: overlap })
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
