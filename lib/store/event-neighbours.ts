import 'server-only'
import type { EventLink, EventNeighbours } from '@/lib/model/event-links'
import type { Language } from '@/lib/languages'
import { EventFacts } from '@/lib/model/event'
import { client } from './client'
import { Cards } from './columns'
import type { Event, Prisma } from './generated/client'

const linkSelect = { slug: true, facts: true, cards: true } satisfies Prisma.EventSelect

/**
 * The events before and after one in time, in the order of the digest. One whose month is not known has none and is
 * nobody's: the digest tells it apart from the others, since a year alone does not say what came before it.
 */
export async function findNeighbours({ id, day, month }: Pick<Event, 'id' | 'day' | 'month'>, language: Language): Promise<EventNeighbours> {
  if (day === null || month === null) return { earlier: null, later: null }
  const dated = { month: { not: null } }
  // The digest runs from the newest day on, and within a day by id.
  const earlier = await client().event.findFirst({
    where: { ...dated, OR: [{ day: { lt: day } }, { day, id: { gt: id } }] },
    orderBy: [{ day: 'desc' }, { id: 'asc' }],
    select: linkSelect,
  })
  const later = await client().event.findFirst({
    where: { ...dated, OR: [{ day: { gt: day } }, { day, id: { lt: id } }] },
    orderBy: [{ day: 'asc' }, { id: 'desc' }],
    select: linkSelect,
  })
  return { earlier: earlier && toEventLink(earlier, language), later: later && toEventLink(later, language) }
}

function toEventLink(row: Prisma.EventGetPayload<{ select: typeof linkSelect }>, language: Language): EventLink {
  return { slug: row.slug, title: Cards.parse(row.cards)[language].title, date: EventFacts.parse(row.facts).date }
}
