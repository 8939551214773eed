import { nameSimilarity } from '@/lib/text/name-similarity'
import { isFullName, nameWords } from './person-names'
import type { Side } from './unit'

/** A surname this alike, in names this alike on the whole, may be one name misspelt: no clash, and some evidence. */
const MAYBE_SAME = { surname: 0.8, name: 0.5 } as const

/** What a surname by itself is worth beside a whole name: it may be his, and it may be that of a namesake. */
const LONE = 0.6

/** Pairs of names that are remembered; the memory is emptied when it is full. */
const MEMORY = 50_000

/** How alike the names of two sides are. */
export type CompareNames = (one: Side, other: Side) => number

/**
 * Compares names whose surnames are alike; 0 for names that merely share a given name. A surname alone, as `Adwan` beside
 * `Nayef Mufleh Adwan` or العدوان, is no other name. The same pairs come again and again in one collection, and are
 * measured once.
 */
export function nameComparer(): CompareNames {
  const known = new Map<string, number>()
  return (one, other) => {
    const [left, right] = [one.name ?? '', other.name ?? '']
    const pair = `${left}\n${right}`
    const before = known.get(pair)
    if (before !== undefined) return before
    if (known.size >= MEMORY) known.clear()
    const similarity = measureNames(left, right)
    known.set(pair, similarity)
    return similarity
  }
}

function measureNames(left: string, right: string): number {
  const [surname, otherSurname] = [nameWords(left).at(-1) ?? '', nameWords(right).at(-1) ?? '']
  const ofSurnames = nameSimilarity(surname, otherSurname)
  if (ofSurnames < MAYBE_SAME.surname) return 0
  if (!isFullName(left) || !isFullName(right)) return ofSurnames * LONE
  const similarity = nameSimilarity(left, right)
  return similarity < MAYBE_SAME.name ? 0 : similarity
}
