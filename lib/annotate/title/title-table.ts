import { buildPhraseTable, type PhraseTable } from '../noise/phrase-table'

/**
 * Phrases of which it only matters that a clause begins with one: "lors de la visite" with "lors", على هامش المعرض with
 * على هامش.
 */
export function titleTable(phrases: readonly string[]): PhraseTable<true> {
  return buildPhraseTable(phrases.map((each) => ({ phrases: each, payload: true as const })))
}
