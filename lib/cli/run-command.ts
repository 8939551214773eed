import { JisrError } from '@/lib/model/jisr-error'
import { getTranslator } from '@/lib/i18n/translate'
import { languageTags } from '@/lib/languages'
import { closeClient } from '@/lib/store/client'
import { say } from './print'

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
  const sentences = languageTags.map((language) => getTranslator(language)(`error.${error.code}`, error.details))
  const cause = error.cause instanceof Error ? [error.cause.message] : []
  return [...sentences, ...cause].join('\n')
}
