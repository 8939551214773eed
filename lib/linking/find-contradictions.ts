import type { Verdict } from './link-input'
import { byText, listUnder } from './order'

/**
 * Words of editors that cannot all be right: a chain of articles of which each reports the same event as the next, while
 * its two ends were said to be different. `قمة` = `sommet` and `sommet` = `communique`, but `قمة` ≠ `communique`: the
 * chain is `['قمة', 'sommet', 'communique']`. One chain, the shortest, for each "different".
 *
 * An article that tells two events makes no contradiction: whoever knows the events has to ask whether all words hold.
 */
export function findContradictions(verdicts: readonly Verdict[]): string[][] {
  const same = new Map<string, string[]>()
  for (const { left, right, word } of verdicts) {
    if (word !== 'same') continue
    listUnder(same, left).push(right)
    listUnder(same, right).push(left)
  }
  return verdicts.flatMap(({ left, right, word }) => {
    const chain = word === 'different' ? findChain(same, left, right) : null
    return chain === null ? [] : [chain]
  })
}

/** The shortest way from one article to another over those that are the same; the first in the order of names. */
function findChain(same: ReadonlyMap<string, readonly string[]>, from: string, to: string): string[] | null {
  const seen = new Set([from])
  let chains = [[from]]
  while (chains.length > 0) {
    const found = chains.find((chain) => chain.at(-1) === to)
    if (found !== undefined) return found
    chains = chains.flatMap((chain) => {
      const next = (same.get(chain.at(-1) ?? '') ?? []).filter((key) => !seen.has(key)).toSorted(byText)
      for (const key of next) seen.add(key)
      return next.map((key) => [...chain, key])
    })
  }
  return null
}
