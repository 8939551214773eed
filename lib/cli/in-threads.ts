import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type { WorkThread } from './work-thread'

/** More threads than this wait for the one that saves. */
const MOST_THREADS = 7

/** Threads besides our own. */
export const othersOfThisMachine = (): number => Math.min(availableParallelism() - 1, MOST_THREADS)

/** Questions that a thread is given ahead, so that it need not wait for us between two. */
const AHEAD = 2

type Thread<Question, Answer> = Pick<WorkThread<Question, Answer>, 'ask' | 'waiting'>

/** Who answers, and how far ahead. */
interface Crew<Question, Answer> {
  /** More may join while the work goes on. */
  threads: readonly Thread<Question, Answer>[]
  /** This thread's own answer, while the others have enough to do. */
  answer: (question: Question) => Answer
  /** Items answered ahead of the one that is due, at least: what memory holds while a thread is still loading. */
  ahead: number
}

/**
 * Answers a question about each item on every core, and gives items and answers back in their order. This thread does its
 * share whenever the others have enough to do.
 */
export async function* inThreads<Item, Question, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  questionOf: (item: Item) => Question,
  { threads, answer, ahead }: Crew<Question, Answer>,
): AsyncGenerator<{ item: Item; answer: Answer }> {
  const due: { item: Item; answer: Promise<Answer>; isReady: boolean }[] = []
  for await (const item of items) {
    const question = questionOf(item)
    const promise = findIdle(threads)?.ask(question) ?? Promise.resolve(answer(question))
    const entry = { item, answer: promise, isReady: false }
    promise.then(() => (entry.isReady = true), () => (entry.isReady = true))
    due.push(entry)
    // Nothing else here gives the event loop a turn in which the threads' answers could arrive.
    await turn()
    for (let [first] = due; first && (first.isReady || due.length > Math.max(ahead, (AHEAD + 1) * threads.length)); [first] = due) {
      due.shift()
      yield { item: first.item, answer: await first.answer }
    }
  }
  for (const { item, answer: promise } of due) yield { item, answer: await promise }
}

/** The thread with the least to do, when it could do more. */
function findIdle<Question, Answer>(threads: readonly Thread<Question, Answer>[]): Thread<Question, Answer> | null {
  const [idlest] = threads.toSorted((a, b) => a.waiting - b.waiting)
  return idlest && idlest.waiting < AHEAD ? idlest : null
}
