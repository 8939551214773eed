import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type { SourceDocument } from '@/lib/model/document'
import { answerAnnotation, type AnnotationAnswer } from './annotation-answer'
import { AnnotationThread } from './annotation-thread'

/** Documents after which further threads are worth the second that each needs to load. */
const FEW = 200
/** More threads than this wait for the one that saves. */
const MOST_THREADS = 7
/** Batches annotated ahead of the one that is due: what memory holds while a thread is still loading. */
const AHEAD = 40

/** Threads besides our own. */
const othersOfThisMachine = (): number => Math.min(availableParallelism() - 1, MOST_THREADS)

/**
 * Annotates batches of anything that has a document, on every core, and gives them back in their order with an answer
 * for each document: an annotation depends on its document alone, so that it does not matter where it is made.
 * This thread does its share whenever the others have enough to do; a short run never starts them (docs/decisions/012).
 *
 * @param documentsOf the documents of a batch, in order
 * @param threads how many besides this one, and from how many documents on
 */
export async function* annotateBatches<Batch>(
  batches: AsyncIterable<Batch>,
  documentsOf: (batch: Batch) => SourceDocument[],
  { others = othersOfThisMachine(), few = FEW }: { others?: number; few?: number } = {},
): AsyncGenerator<{ batch: Batch; answers: AnnotationAnswer[] }> {
  const threads: AnnotationThread[] = []
  const due: { batch: Batch; answers: Promise<AnnotationAnswer[]>; isReady: boolean }[] = []
  let seen = 0
  try {
    for await (const batch of batches) {
      const documents = documentsOf(batch)
      seen += documents.length
      if (seen > few && threads.length < others) threads.push(new AnnotationThread())
      const thread = threads.find(({ isBusy }) => !isBusy)
      const answers = thread ? thread.annotate(documents) : Promise.resolve(documents.map(answerAnnotation))
      const entry = { batch, answers, isReady: false }
      answers.then(() => (entry.isReady = true), () => (entry.isReady = true))
      due.push(entry)
      // Nothing else here gives the event loop a turn in which the threads' answers could arrive.
      await turn()
      for (let [first] = due; first && (first.isReady || due.length > AHEAD); [first] = due) {
        due.shift()
        yield { batch: first.batch, answers: await first.answers }
      }
    }
    for (const { batch, answers } of due) yield { batch, answers: await answers }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}
