import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityPictures } from '@/lib/model/entity-pictures'
import type { TimelineView } from '@/lib/model/timeline-view'
import type { Language } from '@/lib/languages'
import { listChartEvents } from './chart-events'
import { client } from './client'
import { findCountryMap } from './country-map'
import { findNetworkAround } from './network'
import { listTimelineEvents, toLane } from './timeline'

/** Fewer dates than this make no line, and fewer countries no network. */
const LEAST_DATES = 3
const LEAST_COUNTRIES = 3
const SHOWN_COUNTRIES = 8
/** More dots than this do not fit into one lane: they are counted by month. */
const SHOWN_DOTS = 120

/** The small pictures of one entity, from its own events only. */
export async function findEntityPictures({ kind, slug }: { kind: EntityKind; slug: string }, language: Language): Promise<EntityPictures> {
  const entity = await client().entity.findUnique({ where: { kind_slug: { kind, slug } }, select: { id: true } })
  if (!entity) return { timeline: null, network: null, map: null }
  const network = kind === 'person' ? await findNetworkAround(entity.id, language) : null
  const map = kind === 'country' ? await findCountryMap(language, slug) : null
  return {
    timeline: await findLane(entity.id, language),
    // The people are named beside it already.
    network: network && network.groups.length >= LEAST_COUNTRIES ? { ...network, groups: network.groups.slice(0, SHOWN_COUNTRIES).map((group) => ({ ...group, people: [] })) } : null,
    map: map && map.bridges.length > 0 ? map : null,
  }
}

async function findLane(id: number, language: Language): Promise<TimelineView | null> {
  const events = await listChartEvents([], id)
  if (events.filter(({ day }) => day !== null).length < LEAST_DATES) return null
  const dots = events.length > SHOWN_DOTS ? [] : await listTimelineEvents(events, () => [0], language)
  return { lanes: [toLane('none', events, null)], events: dots.map((event) => ({ ...event, person: null })), total: events.length, otherCountries: 0 }
}
