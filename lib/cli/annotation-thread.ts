import { Worker } from 'node:worker_threads'
import type { SourceDocument } from '@/lib/model/document'
import type { AnnotationAnswer } from './annotation-answer'

/** Batches that a thread is given ahead, so that it need not wait for us between two. */
const AHEAD = 2

interface Waiting {
  resolve: (answers: AnnotationAnswer[]) => void
  reject: (reason: unknown) => void
}

/** A thread that annotates, in the order in which it is asked. It loads what it needs at its own pace: ask at once. */
export class AnnotationThread {
  // Named in full, since a test runner is not started with the options of the command line.
  readonly #worker = new Worker(new URL('./annotation-worker.ts', import.meta.url), {
    execArgv: ['--import', 'tsx', '--conditions=react-server'],
  })
  readonly #waiting: Waiting[] = []

  constructor() {
    this.#worker.on('message', (answers: AnnotationAnswer[]) => this.#waiting.shift()?.resolve(answers))
    this.#worker.on('error', (error) => this.#waiting.splice(0).forEach(({ reject }) => reject(error)))
  }

  get isBusy(): boolean {
    return this.#waiting.length >= AHEAD
  }

  annotate(documents: readonly SourceDocument[]): Promise<AnnotationAnswer[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(documents)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
