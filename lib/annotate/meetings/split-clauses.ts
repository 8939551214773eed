import type { DateMention } from '@/lib/model/annotation'
import { COVER } from '../atoms/atom'
import { isCovered } from '../is-covered'
import { gapBefore, type Passage, type TokenRange } from '../passage'
import { sortedSlice } from '../sorted-slice'

/**
 * A sentence at its semicolons, where each part has a day and a meeting word of its own: "Lundi, X a reçu A ; mardi, il s'est
 * entretenu avec B". Else the whole, for a part may go on with the day or the subject of the one before it. `dates` are those
 * of the paragraph, in order.
 */
export function splitClauses(passage: Passage, sentence: TokenRange, dates: readonly DateMention[]): readonly TokenRange[] {
  const starts = [sentence.from]
  for (let index = sentence.from + 1; index < sentence.to; index++) if (/[;؛]/.test(gapBefore(passage, index))) starts.push(index)
  if (starts.length === 1) return [sentence]
  const parts = starts.map((from, at): TokenRange => ({ from, to: starts[at + 1] ?? sentence.to }))
  return parts.every((part) => isCovered(passage, part, COVER.meeting) && holdsDate(passage, part, dates)) ? parts : [sentence]
}

function holdsDate({ tokens }: Passage, { from, to }: TokenRange, dates: readonly DateMention[]): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return sortedSlice(dates, ({ span }) => span.start, start, end).some(({ span }) => span.end <= end)
}
