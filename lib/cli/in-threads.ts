import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type { WorkThread } from './work-thread'

/** More threads than this wait for the one that saves. */
const MOST_THREADS = 7

/** Threads besides our own. */
export const othersOfThisMachine = (): number => Math.min(availableParallelism() - 1, MOST_THREADS)

/** Who answers, and how far ahead. */
interface Crew<Question, Answer> {
  /** An idle thread, or none: then this thread answers itself. */
  findThread: () => Pick<WorkThread<Question, Answer>, 'ask'> | undefined
  answer: (question: Question) => Answer
  /** Items answered ahead of the one that is due: what memory holds while a thread is still loading. */
  ahead: number
}

/**
 * Answers a question about each item on every core, and gives items and answers back in their order. This thread does its
 * share whenever the others have enough to do.
 */
export async function* inThreads<Item, Question, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  questionOf: (item: Item) => Question,
  { findThread, answer, ahead }: Crew<Question, Answer>,
): AsyncGenerator<{ item: Item; answer: Answer }> {
  const due: { item: Item; answer: Promise<Answer>; isReady: boolean }[] = []
  for await (const item of items) {
    const question = questionOf(item)
    const promise = findThread()?.ask(question) ?? Promise.resolve(answer(question))
    const entry = { item, answer: promise, isReady: false }
    promise.then(() => (entry.isReady = true), () => (entry.isReady = true))
    due.push(entry)
    // Nothing else here gives the event loop a turn in which the threads' answers could arrive.
    await turn()
    for (let [first] = due; first && (first.isReady || due.length > ahead); [first] = due) {
      due.shift()
      yield { item: first.item, answer: await first.answer }
    }
  }
  for (const { item, answer: promise } of due) yield { item, answer: await promise }
}
