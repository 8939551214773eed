import { nameKey } from './name-key'
import { tokenise } from './tokenise'

/** First usable version: share of tokens of the shorter name whose keys stand in the longer. */
export function nameSimilarity(left: string, right: string): number {
  const keys = [left, right].map((name) => tokenise(name).map(({ text }) => nameKey(text)).filter(Boolean))
  const [short, long] = keys.sort((a, b) => a.length - b.length) as [string[], string[]]
  if (short.length === 0) return 0
  return short.filter((key) => long.includes(key)).length / short.length
}
