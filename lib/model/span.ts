import { z } from 'zod'

/**
 * A place in an annotated article: a paragraph (0-based) and two UTF-16 offsets into its text, end excluded.
 * Everything Jisr claims about an article points back to spans.
 */
export const Span = z.object({
  paragraph: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Span = z.infer<typeof Span>

/** The words of one article at a span, quoted as they stand there. */
export const Quote = z.object({
  /** `Article.key` of the article that is quoted. */
  article: z.string(),
  span: Span,
  text: z.string(),
  /** BCP 47 tag of the quoted words. */
  language: z.string(),
})
export type Quote = z.infer<typeof Quote>
