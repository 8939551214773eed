import 'server-only'
import type { EventLink, EventNeighbours } from '@/lib/model/event-links'
import type { Language } from '@/lib/languages'
import { EventFacts } from '@/lib/model/event'
import { client } from './client'
import { Cards } from './columns'
import type { Prisma } from './generated/client'

const linkSelect = { slug: true, facts: true, cards: true } satisfies Prisma.EventSelect

/** The dated events before and after one in time; none for an event whose date is not known, which has no place there. */
export async function findNeighbours({ id, day }: { id: string; day: string | null }, language: Language): Promise<EventNeighbours> {
  if (day === null) return { earlier: null, later: null }
  // The digest runs from the newest day on, and within a day by id.
  const earlier = await client().event.findFirst({
    where: { OR: [{ day: { lt: day } }, { day, id: { gt: id } }] },
    orderBy: [{ day: 'desc' }, { id: 'asc' }],
    select: linkSelect,
  })
  const later = await client().event.findFirst({
    where: { OR: [{ day: { gt: day } }, { day, id: { lt: id } }] },
    orderBy: [{ day: 'asc' }, { id: 'desc' }],
    select: linkSelect,
  })
  return { earlier: earlier && toEventLink(earlier, language), later: later && toEventLink(later, language) }
}

function toEventLink(row: Prisma.EventGetPayload<{ select: typeof linkSelect }>, language: Language): EventLink {
  return { slug: row.slug, title: Cards.parse(row.cards)[language].title, date: EventFacts.parse(row.facts).date }
}
