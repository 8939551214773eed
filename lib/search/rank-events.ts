import type { EventTie, Hit } from '@/lib/model/search-store'

/** An event that was found, with the hits in its reports, the best first. */
export interface RankedEvent {
  event: string
  hits: Hit[]
  score: number
}

/** How much it says that what is asked for takes part in an event, by what it is there. */
const ROLE_WEIGHTS: Readonly<Record<string, number>> = {
  counterpart: 1, country: 1, host: 0.8, place: 0.8, occasion: 0.8, organisation: 0.6, topic: 0.6, 'host-country': 0.4,
}
/** A part in the event as against its words: so much is added to, and multiplied with, what the words are worth. */
const PART = { added: 3, multiplied: 0.6 }
/** Several reports that have the words are worth a little more than one. */
const MORE_REPORTS = 0.3
/** The newest of two events that are otherwise alike comes first. */
const RECENT = 1

/** What the slots of a query name, entity by entity. */
export interface SlotEntity {
  slot: number
  entity: number
  weight: number
}

/** Groups hits by event. */
export function groupHits(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    if (hit.event === null) continue
    const group = groups.get(hit.event)
    if (!group) groups.set(hit.event, [hit])
    else if (!group.some(({ article }) => article === hit.article)) group.push(hit)
  }
  for (const group of groups.values()) group.sort((a, b) => b.score - a.score)
  return groups
}

/**
 * Puts events in order: by the words of their best report, more when several have them, more when what the query names
 * takes part in the event, slot by slot; events that are alike, the newest first.
 *
 * @param extra what else speaks for an event, in slots
 */
export function rankEvents(groups: ReadonlyMap<string, Hit[]>, ties: readonly EventTie[], named: readonly SlotEntity[], extra: ReadonlyMap<string, number>): RankedEvent[] {
  const tiesOf = Map.groupBy(ties, ({ event }) => event)
  const days = [...new Set([...groups.values()].flatMap(([hit]) => hit?.day ?? []))].sort()
  const age = new Map(days.map((day, index) => [day, (index + 1) / days.length]))
  const ranked = [...groups].map(([event, hits]): RankedEvent => {
    const words = (hits[0]?.score ?? 0) * (1 + MORE_REPORTS * Math.log(hits.length))
    const parts = partsOf(tiesOf.get(event) ?? [], named) + (extra.get(event) ?? 0)
    const recent = RECENT * (age.get(hits[0]?.day ?? '') ?? 0)
    return { event, hits, score: words * (1 + PART.multiplied * parts) + PART.added * parts + recent }
  })
  return ranked.sort((a, b) => b.score - a.score || (a.event < b.event ? -1 : 1))
}

/** Of each slot the part that says most. */
function partsOf(ties: readonly EventTie[], named: readonly SlotEntity[]): number {
  const best = new Map<number, number>()
  for (const { entity, role } of ties) {
    for (const { slot, weight } of named.filter((one) => one.entity === entity)) {
      best.set(slot, Math.max(best.get(slot) ?? 0, weight * (ROLE_WEIGHTS[role] ?? 0)))
    }
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}
