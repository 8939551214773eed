import type { Relation } from '@/lib/model/event'
import { byText } from './order'

/** Events that one event keeps as related, at most; others may keep it besides. */
const KEPT = 12

/** A tie stays when it is among the strongest of either of its events; all reasons between two related events stay. */
export function keepStrongest(relations: readonly Relation[]): Relation[] {
  const sorted = relations.toSorted((one, other) => other.weight - one.weight || byText(one.left, other.left) || byText(one.right, other.right) || byText(one.kind, other.kind) || byText(one.value, other.value))
  const kept = new Map<string, Set<string>>()
  const partners = (event: string): Set<string> => {
    const known = kept.get(event) ?? new Set<string>()
    kept.set(event, known)
    return known
  }
  return sorted
    .filter(({ left, right }) => {
      const [ofLeft, ofRight] = [partners(left), partners(right)]
      if (ofLeft.has(right)) return true
      if (ofLeft.size >= KEPT && ofRight.size >= KEPT) return false
      ofLeft.add(right)
      ofRight.add(left)
      return true
    })
    .toSorted((one, other) => byText(one.left, other.left) || byText(one.right, other.right) || other.weight - one.weight || byText(one.kind, other.kind) || byText(one.value, other.value))
}
