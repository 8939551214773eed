import type { Hit } from '@/lib/model/search-store'

/** How often further hits are asked for in place of those that had to go: enough unless hardly any may stay. */
const MOST_ROUNDS = 5

/**
 * The first hits that may stay. What has to go is asked of some hits at a time: to know beforehand everything that is
 * unwanted in the whole collection takes several times as long.
 *
 * @param most hits that are wanted, and that `askFrom` gives at a time
 * @param askFrom hits in their order, without so many of the first
 * @param findUnwanted the events among those of some hits that have to go; an article of no event stays
 */
export function collectHits(most: number, askFrom: (skipped: number) => Hit[], findUnwanted: (hits: readonly Hit[]) => ReadonlySet<string>): Hit[] {
  const kept: Hit[] = []
  for (let round = 0; round < MOST_ROUNDS && kept.length < most; round++) {
    const hits = askFrom(round * most)
    const unwanted = findUnwanted(hits)
    kept.push(...hits.filter(({ event }) => event === null || !unwanted.has(event)))
    if (hits.length < most) break
  }
  return kept.slice(0, most)
}
