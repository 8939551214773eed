/**
 * Everything that can go wrong with an input or a store. Each code has a sentence for the reader in both
 * languages under `error.<code>` in the dictionaries; `cause` is for the log.
 */
export const ERROR_CODES = [
  'not-found', 'not-readable', 'too-large', 'empty', 'binary', 'bad-encoding', 'no-text', 'bad-json',
  'not-a-record', 'too-long', 'bad-record', 'bad-front-matter', 'bad-feed', 'unknown-format', 'unsupported-language', 'forbidden-address', 'fetch-failed',
  'not-understood', 'bad-store', 'migration-failed',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export class JisrError extends Error {
  override readonly name = 'JisrError'
  readonly code: ErrorCode
  /** Values for the reader's sentence, e.g. `{ line: '12', limit: '20 MB' }`. */
  readonly details: Readonly<Record<string, string>>

  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}, options?: { cause?: unknown }) {
    super(`${code}${Object.entries(details).map(([key, value]) => ` ${key}=${value}`).join('')}`, options)
    this.code = code
    this.details = details
  }
}
