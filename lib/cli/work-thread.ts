import { Worker } from 'node:worker_threads'

/** Questions that a thread is given ahead, so that it need not wait for us between two. */
const AHEAD = 2

interface Waiting<Answer> {
  resolve: (answer: Answer) => void
  reject: (reason: unknown) => void
}

/** A thread that answers questions in the order in which it is asked. It loads what it needs at its own pace: ask at once. */
export class WorkThread<Question, Answer> {
  readonly #worker: Worker
  readonly #waiting: Waiting<Answer>[] = []

  /** `file` is what runs in the thread: messages come in, an answer for each goes back. */
  constructor(file: URL) {
    // Named in full, since a test runner is not started with the options of the command line.
    this.#worker = new Worker(file, { execArgv: ['--import', 'tsx', '--conditions=react-server'] })
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer))
    this.#worker.on('error', (error) => this.#waiting.splice(0).forEach(({ reject }) => reject(error)))
  }

  get isBusy(): boolean {
    return this.#waiting.length >= AHEAD
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(question)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
