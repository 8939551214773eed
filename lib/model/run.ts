import { z } from 'zod'

/** What became of one input. */
export const ReceiptStatus = z.enum(['added', 'updated', 'unchanged', 'failed'])
export type ReceiptStatus = z.infer<typeof ReceiptStatus>

/** One line of a run: which input, what became of it, and why. `code` names a message of the dictionaries. */
export const Receipt = z.object({
  input: z.string(),
  status: ReceiptStatus,
  /** Code of a `JisrError` when it failed, else `null`. */
  code: z.string().nullable(),
  /** Values for the message, and the cause for the log. */
  details: z.record(z.string(), z.string()),
  /** Article key when there is one. */
  article: z.string().nullable(),
  language: z.string().nullable(),
})
export type Receipt = z.infer<typeof Receipt>
