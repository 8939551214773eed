import type { Language } from '@/lib/languages'
import { COMPARED_SIDES, type ComparedSide } from '@/lib/model/comparison-view'
import type { Span } from '@/lib/model/span'
import { tokenise } from '@/lib/text/tokenise'
import { diffWords } from './diff-words'

/** A paragraph of a passage and its text. */
export interface PassageText {
  paragraph: number
  text: string
}

interface PlacedWord extends Span {
  norm: string
}

/**
 * The words of two passages of one language that the other passage does not have at their place: whole words, and runs of
 * them as one span with what stands between them.
 *
 * « reçu lundi à Rabat » and « reçu mardi, à Fès » differ in « lundi », « Rabat » and in « mardi », « Fès »;
 * «بالرباط» and «بفاس» differ as whole words, with the letter that is joined to them.
 */
export function findDifferingWords(passages: Record<ComparedSide, readonly PassageText[]>, language: Language): Record<ComparedSide, Span[]> {
  const words = { left: listWords(passages.left), right: listWords(passages.right) }
  const differences = diffWords(words.left, words.right, language)
  const spans: Record<ComparedSide, Span[]> = { left: [], right: [] }
  for (const side of COMPARED_SIDES) spans[side] = joinRuns(words[side], differences[side])
  return spans
}

function listWords(passage: readonly PassageText[]): PlacedWord[] {
  return passage.flatMap(({ paragraph, text }) => tokenise(text).map(({ norm, start, end }) => ({ paragraph, norm, start, end })))
}

function joinRuns(words: readonly PlacedWord[], differs: readonly boolean[]): Span[] {
  const spans: Span[] = []
  words.forEach(({ paragraph, start, end }, at) => {
    if (!differs[at]) return
    const last = spans.at(-1)
    if (differs[at - 1] && last?.paragraph === paragraph) last.end = end
    else spans.push({ paragraph, start, end })
  })
  return spans
}
