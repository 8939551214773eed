import { JisrError } from '@/lib/model/jisr-error'
import { closeClient } from '@/lib/store/client'
import { reasonsOf, say } from './print'

/** Something that the person at the terminal can put right; it is told without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs one verb to its end: closes the store, says what went wrong in a sentence, and sets the exit code.
 *
 * @param verb resolves to true when everything it was asked for is done
 */
export async function runCommand(verb: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await verb()) ? 0 : 1
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1
    say(explain(error))
  } finally {
    await closeClient()
  }
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof JisrError)) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const cause = error.cause instanceof Error ? [error.cause.message] : []
  return [...reasonsOf(error.code, error.details), ...cause].join('\n')
}
