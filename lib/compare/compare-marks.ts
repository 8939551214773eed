import type { Paragraph } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import type { SharedMark } from './compare-names'
import type { PieceMark } from './compare-pieces'

/**
 * The marks of each paragraph of a text, in order and without overlap: what both texts name, and around it the words
 * that differ. A name that is spelt otherwise across is one mark that is both. Each name leads to its page once.
 */
export function layMarks(paragraphs: readonly Pick<Paragraph, 'text'>[], marks: readonly SharedMark[], differing: readonly Span[]): Map<number, PieceMark[]> {
  const [marksOf, spansOf] = [Map.groupBy(marks, ({ span }) => span.paragraph), Map.groupBy(differing, ({ paragraph }) => paragraph)]
  const linked = new Set<number>()
  const laid = new Map<number, PieceMark[]>()
  for (const paragraph of new Set([...marksOf.keys(), ...spansOf.keys()].sort((one, other) => one - other))) {
    const [names, spans] = [marksOf.get(paragraph) ?? [], spansOf.get(paragraph) ?? []]
    const named = names.map(({ span: { start, end }, partner, link }): PieceMark => {
      const isFirst = !linked.has(partner)
      linked.add(partner)
      return { start, end, partner, link: isFirst ? link : null, differs: spans.some((span) => span.start < end && start < span.end) }
    })
    const text = paragraphs[paragraph]?.text ?? ''
    const words = spans.flatMap((span) => cutAround(span, named)).flatMap((part) => trimToWords(text, part)).map((part): PieceMark => ({ ...part, partner: null, link: null, differs: true }))
    laid.set(paragraph, [...named, ...words].sort((one, other) => one.start - other.start))
  }
  return laid
}

type Part = Pick<Span, 'start' | 'end'>

/** What is left of a run of words when the names inside it, which are in order, are taken out. */
function cutAround({ start, end }: Part, names: readonly Part[]): Part[] {
  const parts: Part[] = []
  let from = start
  for (const name of names) {
    if (name.end <= from || name.start >= end) continue
    if (name.start > from) parts.push({ start: from, end: name.start })
    from = name.end
  }
  if (from < end) parts.push({ start: from, end })
  return parts
}

/** Without the spaces and signs at its ends; nothing where no word is left. */
function trimToWords(text: string, { start, end }: Part): Part[] {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(text.slice(start, end))
  return words ? [{ start: start + words.index, end: start + words.index + words[0].length }] : []
}
