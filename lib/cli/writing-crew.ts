import type { LinkPlan, PlannedEvent } from '@/lib/linking/plan-links'
import type { WritingRules } from '@/lib/linking/write-event'
import type { EventFacts, Person } from '@/lib/model/event'
import type { WrittenEvent } from '@/lib/store/links-to-save'
import { inChunks } from '@/lib/store/in-chunks'
import { inThreads, threadsOfThisMachine } from './in-threads'
import { WorkThread } from './work-thread'
import { openWriter, type Commission } from './write-briefs'

/** Events that are written together, with the texts of their articles in memory. */
const TOGETHER = 25
/** Groups of them written ahead of the one that is due. */
const AHEAD = 8
/** Megabytes for the newest objects of a thread: it works when memory holds the whole plan. */
const NEWEST = 16

/** What a writing thread is asked. */
export type WritingQuestion = { rules: WritingRules } | { commissions: Commission[] }
export type WritingAnswer = WrittenEvent[]

const WORKER = new URL('./writing-worker.ts', import.meta.url)

/** Those who write the events of a plan: this thread and some others, on every core. */
export class WritingCrew {
  readonly #others: number
  readonly #threads: WorkThread<WritingQuestion, WritingAnswer>[] = []

  /** `others` threads besides this one. */
  constructor(others: number = threadsOfThisMachine() - 1) {
    this.#others = others
  }

  /** The others begin to load: they are ready when the plan is, if they are called before. */
  call(): void {
    while (this.#threads.length < this.#others) this.#threads.push(new WorkThread(WORKER, { newest: NEWEST }))
  }

  /** Writes events of a plan, in their order. */
  async *write(plan: LinkPlan, events: readonly PlannedEvent[]): AsyncGenerator<WrittenEvent> {
    this.call()
    const people = indexNames(plan.people)
    const commission = (event: PlannedEvent): Commission => ({ brief: plan.brief(event), people: peopleOf(event.facts, people) })
    const own = openWriter(plan.rules)
    const ready = Promise.all(this.#threads.map((thread) => thread.ask({ rules: plan.rules })))
    // Told where it is awaited, after the events: a thread that has failed fails those that it is asked for as well.
    ready.catch(() => {})
    const crew = {
      threads: this.#threads,
      answer: (question: { commissions: Commission[] }) => own.write(question.commissions),
      ahead: AHEAD,
    }
    try {
      for await (const { answer } of inThreads(inChunks(events, TOGETHER), (chunk) => ({ commissions: chunk.map(commission) }), crew)) yield* answer
      await ready
    } finally {
      own.close()
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()))
  }
}

/** People without the thousands of places where they are named: a card needs none, and of their spellings the first. */
function indexNames(people: readonly Person[]): Map<string, Person> {
  return new Map(people.map((person) => {
    const spellings = person.spellings.slice(0, 1).map((spelling) => ({ ...spelling, articles: [] }))
    return [person.id, { ...person, spellings, local: [] }]
  }))
}

function peopleOf({ hosts, counterparts }: EventFacts, people: ReadonlyMap<string, Person>): Person[] {
  return [...hosts, ...counterparts].flatMap(({ person }) => (person === null ? [] : (people.get(person) ?? [])))
}
