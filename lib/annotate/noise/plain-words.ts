import { normalise } from '@/lib/text/normalise'

/**
 * Words and numbers of a line without marks, for comparing lines.
 *
 * `plainWords('- 20:38Sa Majesté')` is `['20', '38', 'sa', 'majeste']`; `plainWords('اقرأ أيضًا:')` is `['اقرا', 'ايضا']`.
 */
export function plainWords(line: string): string[] {
  return normalise(line).match(/\p{L}+|\p{N}+/gu) ?? []
}

/** The first of the plain words: what most lines are told by. */
export function firstPlainWord(line: string): string | null {
  return /\p{L}+|\p{N}+/u.exec(normalise(line))?.[0] ?? null
}
