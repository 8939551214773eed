import { annotate } from '@/lib/annotate/annotate'
import { paperOfDateline } from '@/lib/annotate/dateline'
import { profileArticle } from '@/lib/linking/profile-article'
import type { Annotation } from '@/lib/model/annotation'
import type { SourceDocument } from '@/lib/model/document'
import { JisrError } from '@/lib/model/jisr-error'
import { INDEX_VERSION, indexArticle } from '@/lib/search/index-article'
import { understandingOf, type Understanding } from '@/lib/store/understanding'

/**
 * What was understood of a document, or why nothing was. Plain data, so that it can pass from one thread to another;
 * the annotation is text by then, which passes much faster than the many small objects it is made of.
 */
export type AnnotationAnswer =
  | {
      understanding: Understanding
      /** A text without a named source may name its paper in its first line: « Le Matin – Rabat », «العلم – الرباط». */
      paper: string | null
    }
  | { failure: { code: JisrError['code']; details: JisrError['details'] } }

/**
 * Annotates a document; that it cannot be is an answer too. Anything but a `JisrError` is a fault of ours: it becomes a
 * receipt with its cause, because one article that we stumble over must not keep the others out.
 */
export function answerAnnotation(document: SourceDocument): AnnotationAnswer {
  try {
    const annotation = annotate(document)
    return { understanding: understandingOf(annotation, profileArticle(annotation), { version: INDEX_VERSION, words: indexArticle(annotation) }), paper: paperOf(annotation) }
  } catch (error) {
    if (error instanceof JisrError) return { failure: { code: error.code, details: error.details } }
    return { failure: { code: 'not-understood', details: { cause: error instanceof Error ? error.message : String(error) } } }
  }
}

function paperOf({ paragraphs }: Annotation): string | null {
  const dateline = paragraphs.find(({ kind }) => kind === 'dateline')
  return dateline ? paperOfDateline(dateline.text) : null
}
