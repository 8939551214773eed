import type { AlignedBlock } from '@/lib/linking/align-blocks'
import { alignBags, bagPassages } from '@/lib/linking/align-paragraphs'
import { uniteBags, type TermBags } from '@/lib/linking/term-bags'
import { Vocabulary } from '@/lib/linking/vocabulary'
import type { Annotation } from '@/lib/model/annotation'
import { COMPARED_SIDES, type ComparedSide, type Fit } from '@/lib/model/comparison-view'
import { groupPassages, wholeParagraph } from './compare-scope'

/** Paragraphs of both texts, by their place in each, that stand on one line. */
export interface AlignedRow extends Record<ComparedSide, number[]> {
  fit: Fit | null
}

/**
 * Similarity from which two passages tell the same rather than part of it: the mean of translations (see
 * `isTranslation` in lib/linking), which is also what halves of one story reach in one language.
 */
const CLOSE = 0.3

/** A text and which of its paragraphs are to be aligned, in order. */
export interface AlignedText {
  annotation: Annotation
  body: readonly number[]
}

/**
 * The paragraphs of two texts line by line: those that answer each other, up to three on a side, and between them those
 * of one text alone, in their order, the left text's first. Two texts of one passage each always face each other: they
 * tell one event, and of so few words the alignment could say neither yes nor no.
 *
 * French paragraphs A, B and Arabic ones A', C', B' give the lines A–A', –C' and B–B'; a text and itself one line for each.
 */
export function alignRows(left: AlignedText, right: AlignedText): AlignedRow[] {
  const [lefts, rights] = [left, right].map(({ annotation, body }) => groupPassages(annotation.paragraphs, body)) as [number[][], number[][]]
  const rows: AlignedRow[] = []
  const done = { left: 0, right: 0 }
  const passages = { left: lefts, right: rights }
  const take = (side: ComparedSide, to: number): number[] => {
    const taken = passages[side].slice(done[side], to).flat()
    done[side] = to
    return taken
  }
  const takeAlone = (upTo: Record<ComparedSide, number>): void => {
    for (const side of COMPARED_SIDES) {
      const alone = take(side, upTo[side])
      if (alone.length > 0) rows.push({ left: [], right: [], [side]: alone, fit: null })
    }
  }
  for (const block of alignPassages({ ...left, passages: lefts }, { ...right, passages: rights })) {
    takeAlone({ left: block.left[0], right: block.right[0] })
    rows.push({ left: take('left', block.left[1]), right: take('right', block.right[1]), fit: block.similarity >= CLOSE ? 'close' : 'loose' })
  }
  takeAlone({ left: lefts.length, right: rights.length })
  return rows
}

interface Passages {
  annotation: Annotation
  passages: readonly number[][]
}

function alignPassages(left: Passages, right: Passages): AlignedBlock[] {
  const vocabulary = new Vocabulary()
  const blocks = alignBags(bagAll(left, vocabulary), bagAll(right, vocabulary), vocabulary)
  const isOneEach = left.passages.length === 1 && right.passages.length === 1
  return blocks.length === 0 && isOneEach ? [{ left: [0, 1], right: [0, 1], similarity: 0 }] : blocks
}

function bagAll({ annotation, passages }: Passages, vocabulary: Vocabulary): TermBags[] {
  return passages.map((paragraphs) =>
    uniteBags(bagPassages(annotation, paragraphs.map((index) => wholeParagraph(annotation.paragraphs, index)), vocabulary)),
  )
}
