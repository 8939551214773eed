import type { SourceDocument } from '@/lib/model/document'
import { JisrError } from '@/lib/model/jisr-error'
import { toDocument } from './to-document'

/** What one input became: a document, or the reason why not. `name` is the path or address, with the line or number in it. */
export type Input = { name: string; document: SourceDocument } | { name: string; error: JisrError }

/** Reads one record and checks it; whatever goes wrong is its reason. */
export function toInput(name: string, read: () => unknown): Input {
  try {
    return { name, document: toDocument(read()) }
  } catch (error) {
    return { name, error: asJisrError(error) }
  }
}

/** A reason that a receipt can give; what nobody foresaw is `not-readable`, with the original as its cause. */
export function asJisrError(error: unknown): JisrError {
  return error instanceof JisrError ? error : new JisrError('not-readable', {}, { cause: error })
}
