import type { Paragraph } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'

/**
 * A span of a word in one number, so that the many words of a text take little room: the offset in the article, its
 * paragraphs joined by one character, and the length. The title has no span, and -1 stands for it.
 */
const LENGTHS = 256
/** The widest offset that a 32-bit number holds beside a length; what comes later is not shown. */
const LAST_OFFSET = Math.floor(0x7fff_ffff / LENGTHS) - 1
export const IN_TITLE = -1

type Texts = readonly Pick<Paragraph, 'text'>[]

/** Where each paragraph begins in the article. */
export function paragraphOffsets(paragraphs: Texts): number[] {
  let offset = 0
  return paragraphs.map(({ text }) => {
    const start = offset
    offset += text.length + 1
    return start
  })
}

/** `spotOf({ paragraph: 0, start: 3, end: 10 }, [0])` is 3 × 256 + 7. */
export function spotOf(span: Span | null, offsets: readonly number[]): number {
  if (span === null) return IN_TITLE
  const offset = (offsets[span.paragraph] ?? 0) + span.start
  return offset > LAST_OFFSET ? IN_TITLE : offset * LENGTHS + Math.min(span.end - span.start, LENGTHS - 1)
}

/** The span back from its number; `null` for the title. */
export function spanAt(spot: number, paragraphs: Texts): Span | null {
  if (spot < 0) return null
  const [offset, length] = [Math.floor(spot / LENGTHS), spot % LENGTHS]
  const offsets = paragraphOffsets(paragraphs)
  const paragraph = offsets.findLastIndex((start) => start <= offset)
  const start = offset - (offsets[paragraph] ?? 0)
  return { paragraph, start, end: start + length }
}
