import type { Annotation, Paragraph } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'

/** Paragraphs of a text that are compared: aligning 50 with 50 takes some 50 ms, and the longest reports have half of them. */
export const MOST_PARAGRAPHS = 50
/** Characters of a text that are compared. */
export const MOST_CHARACTERS = 40_000

/** Which paragraphs of a text stand before it, which are compared with those of another, and whether any are left out. */
export interface ComparedScope {
  opening: number[]
  body: number[]
  isCut: boolean
}

/**
 * The part of a text that is compared. Its title is left out, because it stands above the text already, and so is a
 * dateline at its beginning; a very long text is compared as far as `MOST_PARAGRAPHS` and `MOST_CHARACTERS` reach, whole
 * paragraphs at a time and at least one.
 *
 * « La Lettre – Rabat », a lead and a body have the opening `[0]` and the body `[1, 2]`, and so have
 * «الرسالة – الرباط» and its two paragraphs.
 */
export function scopeOf({ paragraphs, title }: Pick<Annotation, 'paragraphs' | 'title'>): ComparedScope {
  const first = paragraphs.findIndex(({ kind }) => kind !== 'title' && kind !== 'dateline')
  const start = first < 0 ? paragraphs.length : first
  const isShown = ({ kind }: Paragraph): boolean => kind !== 'title' || title.origin === 'made'
  const body: number[] = []
  let characters = 0
  for (const [index, { text }] of paragraphs.entries()) {
    if (index < start) continue
    characters += text.length
    if (body.length === MOST_PARAGRAPHS || (body.length > 0 && characters > MOST_CHARACTERS)) return { opening: openingOf(), body, isCut: true }
    body.push(index)
  }
  return { opening: openingOf(), body, isCut: false }

  function openingOf(): number[] {
    return paragraphs.flatMap((paragraph, index) => (index < start && isShown(paragraph) ? [index] : []))
  }
}

/**
 * Paragraphs that are aligned as one: a heading with what stands under it, since it tells the same and must not be
 * parted from it. `['lead', 'heading', 'body']` are the passages `[0]` and `[1, 2]`.
 */
export function groupPassages(paragraphs: readonly Pick<Paragraph, 'kind'>[], body: readonly number[]): number[][] {
  const passages: number[][] = []
  let isOpen = false
  for (const index of body) {
    const last = passages.at(-1)
    if (isOpen && last) last.push(index)
    else passages.push([index])
    isOpen = paragraphs[index]?.kind === 'heading'
  }
  return passages
}

/**
 * A text without the end of a paragraph longer than all that is compared, a book in one line for instance, and without
 * what was found there. Any other text comes back as it is.
 */
export function shortenParagraphs(annotation: Annotation): Annotation {
  if (annotation.paragraphs.every(({ text }) => text.length <= MOST_CHARACTERS)) return annotation
  const paragraphs = annotation.paragraphs.map((paragraph) => ({ ...paragraph, text: cutBetweenWords(paragraph.text) }))
  const isKept = ({ span }: { span: Span }): boolean => span.end <= (paragraphs[span.paragraph]?.text.length ?? 0)
  return { ...annotation, paragraphs, mentions: annotation.mentions.filter(isKept), dates: annotation.dates.filter(isKept) }
}

function cutBetweenWords(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  const space = text.lastIndexOf(' ', MOST_CHARACTERS)
  return text.slice(0, space > 0 ? space : MOST_CHARACTERS)
}

/** The whole of a paragraph as a span. */
export function wholeParagraph(paragraphs: readonly Pick<Paragraph, 'text'>[], index: number): Span {
  return { paragraph: index, start: 0, end: paragraphs[index]?.text.length ?? 0 }
}
