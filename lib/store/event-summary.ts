import 'server-only'
import { EventFacts } from '@/lib/model/event'
import type { EventSummary } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { Cards, Counts } from './columns'
import { entityLinkSelect, toEntityLink } from './entity-link'
import { tiesInRole, type EventRole } from './event-roles'
import type { Prisma } from './generated/client'

export const eventSummarySelect = {
  id: true,
  slug: true,
  facts: true,
  cards: true,
  reports: true,
  // Put in order here and not by the database: Prisma cannot split a query over many events that orders its inner rows.
  entities: { select: { role: true, position: true, entity: { select: entityLinkSelect } } },
} satisfies Prisma.EventSelect
export type EventSummaryRow = Prisma.EventGetPayload<{ select: typeof eventSummarySelect }>

/** Newest first, unknown dates last; events of one day in an order that does not change. */
export const newestFirst = [
  { day: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.EventOrderByWithRelationInput[]

/** A row as a line of a list, for a reader of `language`. */
export function toEventSummary(row: EventSummaryRow, language: Language): EventSummary {
  const card = Cards.parse(row.cards)[language]
  const inRole = (...roles: EventRole[]) => tiesInRole(row.entities, ...roles).map(({ entity }) => toEntityLink(entity, language))
  const people = inRole('host', 'counterpart').filter(({ kind }) => kind === 'person')
  return {
    id: row.id,
    slug: row.slug,
    title: card.title,
    account: card.account,
    date: EventFacts.parse(row.facts).date,
    place: inRole('place')[0] ?? null,
    countries: inRole('country'),
    people: people.filter((person, index) => people.findIndex(({ key }) => key === person.key) === index),
    topics: inRole('topic'),
    reports: Counts.parse(row.reports),
  }
}
