import { languageTags, type Language } from '@/lib/languages'
import type { Card } from '@/lib/model/card'
import type { EventFacts } from '@/lib/model/event'
import type { EventRole, EventTie } from './event-roles'

/** What somebody was at an event, in the words of each language's card; `null` where nobody gives it so. */
export type FunctionWords = Record<Language, Card['hosts'][number]>

/** Roles that only people have, and the side of the event that they stand on. */
const SIDES: Partial<Record<EventRole, 'hosts' | 'counterparts'>> = { host: 'hosts', counterpart: 'counterparts' }

/** The function of a part in an event, as its cards say it; `null` for things, and for people who are told without one. */
export function functionAt({ role, key }: EventTie, facts: EventFacts, cards: Record<Language, Card>): FunctionWords | null {
  const side = SIDES[role]
  if (side === undefined) return null
  const at = facts[side].findIndex(({ person }) => person === key)
  const words = { fr: cards.fr[side][at] ?? null, ar: cards.ar[side][at] ?? null }
  return languageTags.every((tag) => words[tag] === null) ? null : words
}
