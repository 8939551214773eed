import 'server-only'
import type { CountryMapView, MapBridge, MapCountry } from '@/lib/model/country-map-view'
import type { Language } from '@/lib/languages'
import { addTold, groupByEntity, listChartEvents, type ChartEvent } from './chart-events'
import { client } from './client'
import { Names } from './columns'
import { entityLinkSelect, pickOtherName, toEntityLink } from './entity-link'

/** Bridges that are drawn; every country has its circle. */
const SHOWN_BRIDGES = 120

/** Every country of an event, for a reader of `language`; with `slug`, only that country and those it meets. */
export async function findCountryMap(language: Language, slug: string | null = null): Promise<CountryMapView> {
  const rows = await client().entity.findMany({
    where: { kind: 'country', events: { gt: 0 } },
    select: { id: true, ...entityLinkSelect },
  })
  const only = rows.find((row) => row.slug === slug)?.id
  if (slug !== null && only === undefined) return { countries: [], bridges: [] }
  const events = await listChartEvents(['country', 'host-country'], only)
  const keys = new Map(rows.map(({ id, key }) => [id, key]))
  const shared = groupByEntity(events, 'country', 'host-country')
  const countries = rows.flatMap((row): MapCountry[] => {
    const own = shared.get(row.id)
    if (!own) return []
    const hosted = own.filter(({ inRole }) => inRole['host-country']?.includes(row.id)).length
    return [{ country: toEntityLink(row, language), otherName: pickOtherName(Names.parse(row.names), language), events: own.length, told: addTold(own), hosted }]
  })
  return {
    countries: countries.sort((a, b) => b.events - a.events || (a.country.key < b.country.key ? -1 : 1)),
    bridges: countBridges(events, keys).slice(0, SHOWN_BRIDGES),
  }
}

/** From each host's country to each of the guests', with the number of events. */
function countBridges(events: readonly ChartEvent[], keys: ReadonlyMap<number, string>): MapBridge[] {
  const bridges = new Map<string, MapBridge>()
  for (const { inRole: { country = [], 'host-country': hosts = [] } } of events) {
    for (const [from, to] of hosts.flatMap((host) => country.map((guest) => [keys.get(host), keys.get(guest)] as const))) {
      if (from === undefined || to === undefined || from === to) continue
      const bridge = bridges.get(`${from} ${to}`) ?? { from, to, events: 0 }
      bridges.set(`${from} ${to}`, { ...bridge, events: bridge.events + 1 })
    }
  }
  return [...bridges.values()].sort((a, b) => b.events - a.events || (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1))
}
