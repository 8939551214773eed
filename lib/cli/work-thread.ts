import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/** Named in full, since a test runner is not started with the options of the command line. */
const OPTIONS = ['--disable-warning=ExperimentalWarning', '--import', new URL('./typescript.mjs', import.meta.url).href, '--conditions=react-server']

/** V8 divides the room in three: one that is filled, one that what is needed is copied to, and one for large objects. */
const V8_PARTS = 3

/** More than any thread is given, in megabytes: V8 begins with the smaller of this and the limit of the thread. */
const LARGEST = 1_024

// What the command line says of this room is for the main thread, which has it by now; V8 would put it above the limit of
// every thread that starts later.
setFlagsFromString('--max-semi-space-size=0')
// All of it from the start: what a thread loads stays, and would be copied again and again while its room grows.
setFlagsFromString(`--min-semi-space-size=${LARGEST}`)

interface Waiting<Answer> {
  resolve: (answer: Answer) => void
  reject: (reason: unknown) => void
}

/**
 * A thread that answers questions in the order in which it is asked. It loads what it needs at its own pace: ask at once.
 * Once it has failed, every question fails with the same reason.
 */
export class WorkThread<Question, Answer> {
  readonly #worker: Worker
  readonly #waiting: Waiting<Answer>[] = []
  #failure: Error | null = null

  /**
   * `file` is what runs in the thread: messages come in, an answer for each goes back. `newest` is the room for objects
   * just made, in megabytes: when it is full, what is still needed is copied out of it, so that a larger room saves work.
   */
  constructor(file: URL, { newest }: { newest: number }) {
    this.#worker = new Worker(file, { execArgv: OPTIONS, resourceLimits: { maxYoungGenerationSizeMb: newest * V8_PARTS } })
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer))
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', (code) => this.#fail(new Error(`a thread ended with code ${code} before its work did`)))
  }

  /** Questions that it has still to answer. */
  get waiting(): number {
    return this.#waiting.length
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure) throw this.#failure
      this.#worker.postMessage(question)
      this.#waiting.push({ resolve, reject })
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure)
  }
}
