import { answerAnnotation, type AnnotationAnswer } from '@/lib/cli/annotation-answer'
import type { SourceDocument } from '@/lib/model/document'

/** What is understood of a document that can be. */
export function understood(document: SourceDocument): Extract<AnnotationAnswer, { paper: unknown }> {
  const answer = answerAnnotation(document)
  if ('failure' in answer) throw new Error(`not understood: ${answer.failure.code}`)
  return answer
}
