import { annotate } from '@/lib/annotate/annotate'
import type { Annotation } from '@/lib/model/annotation'
import type { SourceDocument } from '@/lib/model/document'
import { JisrError } from '@/lib/model/jisr-error'

/** What was understood of a document, or why nothing was. Plain data, so that it can pass from one thread to another. */
export type AnnotationAnswer =
  | { annotation: Annotation }
  | { failure: { code: JisrError['code']; details: JisrError['details'] } }

/**
 * Annotates a document; that it cannot be is an answer too. Anything but a `JisrError` is a fault of ours: it becomes a
 * receipt with its cause, because one article that we stumble over must not keep the others out.
 */
export function answerAnnotation(document: SourceDocument): AnnotationAnswer {
  try {
    return { annotation: annotate(document) }
  } catch (error) {
    if (error instanceof JisrError) return { failure: { code: error.code, details: error.details } }
    return { failure: { code: 'not-understood', details: { cause: error instanceof Error ? error.message : String(error) } } }
  }
}
