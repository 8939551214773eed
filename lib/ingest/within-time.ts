import { createContext, Script } from 'node:vm'
import { JisrError } from '@/lib/model/jisr-error'

const context = createContext({ task: null })
const script = new Script('task()')

/**
 * The result of a synchronous task that parses what strangers wrote, or an error once it takes too long. Parsers of
 * XML and HTML have inputs on which they take hours; only V8 itself can stop them in the middle.
 *
 * @param milliseconds how long the task may take
 * @throws JisrError `too-large`, or whatever the task throws
 * @example withinTime(1_000, () => 'à temps'.length) // 7
 * @example withinTime(1_000, () => 'في الوقت'.length) // 8
 */
export function withinTime<Result>(milliseconds: number, task: () => Result): Result {
  context.task = task
  try {
    return script.runInContext(context, { timeout: milliseconds })
  } catch (cause) {
    // The error comes out of the other context: it is no `instanceof Error` here.
    const isLate = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    throw isLate ? new JisrError('too-large', { field: 'time', limit: `${milliseconds / 1000} s` }, { cause }) : cause
  }
}
