import { z } from 'zod'
import { isEdtf } from './edtf'

/** Bounds on what one input may bring in. Beyond them it is refused with a receipt. */
export const DOCUMENT_LIMITS = {
  /** Characters of text in one article; the longest newspaper pages are under 100,000. */
  text: 500_000,
  title: 1_000,
  address: 2_000,
  name: 300,
} as const

const optional = (length: number) =>
  z.string().trim().max(length).nullish().transform((value) => value || null)

/**
 * One text as it was published, before anything is understood: a line of JSON lines, a file, a feed item.
 * Absent fields are `null`; `text` keeps its own line breaks and noise.
 */
export const SourceDocument = z.object({
  /** The caller's own identifier; comes back unchanged from `export`. */
  id: z
    .union([z.string().trim().min(1).max(DOCUMENT_LIMITS.name), z.number().transform(String)])
    .nullish()
    .transform((id) => id ?? null),
  url: optional(DOCUMENT_LIMITS.address),
  title: optional(DOCUMENT_LIMITS.title),
  text: z.string().max(DOCUMENT_LIMITS.text),
  /** Day (or month, or year) of publication, EDTF; a date-time is cut to its day. */
  published: z
    .string()
    .trim()
    .nullish()
    .transform((value) => value?.replace(/[T ]\d{2}:.*$/, '') || null)
    .refine((value) => value === null || isEdtf(value), { error: 'published: not an EDTF date' }),
  language: optional(35),
  source: optional(DOCUMENT_LIMITS.name),
})
export type SourceDocument = z.infer<typeof SourceDocument>
