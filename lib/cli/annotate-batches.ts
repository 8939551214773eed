import type { SourceDocument } from '@/lib/model/document'
import { answerAnnotation, type AnnotationAnswer } from './annotation-answer'
import { inThreads, othersOfThisMachine } from './in-threads'
import { WorkThread } from './work-thread'

/** Documents after which further threads are worth the second that each needs to load. */
const FEW = 200
/** Batches. */
const AHEAD = 40

const WORKER = new URL('./annotation-worker.ts', import.meta.url)

/**
 * Annotates batches of anything that has a document, on every core, and gives them back in their order with an answer
 * for each document: an annotation depends on its document alone, so that it does not matter where it is made.
 * A short run never starts a thread (docs/decisions/012).
 *
 * @param documentsOf the documents of a batch, in order
 * @param threads how many besides this one, and from how many documents on
 */
export async function* annotateBatches<Batch>(
  batches: AsyncIterable<Batch>,
  documentsOf: (batch: Batch) => SourceDocument[],
  { others = othersOfThisMachine(), few = FEW }: { others?: number; few?: number } = {},
): AsyncGenerator<{ batch: Batch; answers: AnnotationAnswer[] }> {
  const threads: WorkThread<SourceDocument[], AnnotationAnswer[]>[] = []
  let seen = 0
  const questionOf = (batch: Batch): SourceDocument[] => {
    const documents = documentsOf(batch)
    seen += documents.length
    if (seen > few && threads.length < others) threads.push(new WorkThread(WORKER))
    return documents
  }
  const crew = { threads, answer: (documents: SourceDocument[]) => documents.map(answerAnnotation), ahead: AHEAD }
  try {
    for await (const { item, answer } of inThreads(batches, questionOf, crew)) yield { batch: item, answers: answer }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}
