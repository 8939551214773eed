import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type { WorkThread } from './work-thread'

/** More threads than this wait for the one that saves. */
const MOST_THREADS = 7

/** Threads that have a core each. */
export const threadsOfThisMachine = (): number => Math.min(availableParallelism(), MOST_THREADS)

/** Questions that a thread is given ahead, so that it need not wait for us between two. */
const AHEAD = 2

type Thread<Question, Answer> = Pick<WorkThread<Question, Answer>, 'ask' | 'waiting'>

/** Who answers, and how far ahead. */
interface Crew<Question, Answer> {
  /** More may join while the work goes on. */
  threads: readonly Thread<Question, Answer>[]
  /** This thread's own answer, while the others have enough to do; `null` when it leaves all to them. */
  answer: ((question: Question) => Answer) | null
  /** Items answered ahead of the one that is due, at least: what memory holds while a thread is still loading. */
  ahead: number
}

/**
 * Answers a question about each item on every core, and gives items and answers back in their order. This thread does its
 * share whenever the others have enough to do, unless it leaves all to them.
 */
export async function* inThreads<Item, Question, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  questionOf: (item: Item) => Question,
  { threads, answer, ahead }: Crew<Question, Answer>,
): AsyncGenerator<{ item: Item; answer: Answer }> {
  const due: { item: Item; answer: Promise<Answer>; isReady: boolean }[] = []
  for await (const item of items) {
    const question = questionOf(item)
    const [idlest] = threads.toSorted((one, other) => one.waiting - other.waiting)
    const isOurs = answer !== null && (idlest === undefined || idlest.waiting >= AHEAD)
    const promise = isOurs ? Promise.resolve(answer(question)) : ask(idlest, question)
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

function ask<Question, Answer>(thread: Thread<Question, Answer> | undefined, question: Question): Promise<Answer> {
  if (thread === undefined) throw new RangeError('nobody is there to answer')
  return thread.ask(question)
}
