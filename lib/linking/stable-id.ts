import { createHash } from 'node:crypto'

/**
 * A short id that follows from its seed alone: a letter for the kind, then 40 bits of SHA-256.
 * `stableId('e', 'a001#0')` is the same on every machine and in every run.
 */
export function stableId(prefix: string, seed: string): string {
  return prefix + createHash('sha256').update(seed).digest('hex').slice(0, 10)
}
