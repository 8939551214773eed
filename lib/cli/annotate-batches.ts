import type { SourceDocument } from '@/lib/model/document'
import type { AnnotationAnswer } from './annotation-answer'
import { inThreads, threadsOfThisMachine } from './in-threads'
import { WorkThread } from './work-thread'

/** Documents up to which no thread is worth the seconds that it needs to load. */
const FEW = 200
/** Batches. */
const AHEAD = 40
/** Megabytes for the newest objects of a thread, which live as long as an article is read: with 16, a quarter more computing. */
const NEWEST = 64

const WORKER = new URL('./annotation-worker.ts', import.meta.url)

/**
 * Annotates batches of anything that has a document, on every core, and gives them back in their order with an answer
 * for each document: an annotation depends on its document alone, so that it does not matter where it is made.
 * A short run never starts a thread, and in one that is known to be long this thread, which saves, never annotates: what
 * annotation keeps in memory goes with its threads (docs/decisions/012). One that turns out to be long is helped then.
 *
 * @param documentsOf the documents of a batch, in order
 * @param total how many documents there are at least, as far as it is known before they are read
 * @param options how many threads besides this one, and from how many documents on
 */
export async function* annotateBatches<Batch>(
  batches: AsyncIterable<Batch>,
  documentsOf: (batch: Batch) => SourceDocument[],
  total: number | null,
  { others = threadsOfThisMachine(), few = FEW }: { others?: number; few?: number } = {},
): AsyncGenerator<{ batch: Batch; answers: AnnotationAnswer[] }> {
  const threads: WorkThread<SourceDocument[], AnnotationAnswer[]>[] = []
  const enlist = (documents: number): void => {
    if (documents > few) while (threads.length < others) threads.push(new WorkThread(WORKER, { newest: NEWEST }))
  }
  enlist(total ?? 0)
  const crew = { threads, answer: threads.length > 0 ? null : await loadAnnotation(), ahead: AHEAD }
  let seen = 0
  const questionOf = (batch: Batch): SourceDocument[] => {
    const documents = documentsOf(batch)
    seen += documents.length
    enlist(seen)
    return documents
  }
  try {
    for await (const { item, answer } of inThreads(batches, questionOf, crew)) yield { batch: item, answers: answer }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** The rules of annotation and their tables are loaded only where they are used. */
async function loadAnnotation(): Promise<(documents: SourceDocument[]) => AnnotationAnswer[]> {
  const { answerAnnotation } = await import('./annotation-answer')
  return (documents) => documents.map(answerAnnotation)
}
