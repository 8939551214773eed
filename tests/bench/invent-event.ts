import { cities, findCity, type City } from '@/lib/knowledge/cities'
import { countries, type Country } from '@/lib/knowledge/countries'
import { lexicon, type LexiconEntry } from '@/lib/knowledge/lexicon'
import { topics, type Topic } from '@/lib/knowledge/topics'
import { inventPerson, type InventedPerson } from './invent-person'
import type { SeededRandom } from './seeded-random'

/** A meeting that never was. */
export interface InventedEvent {
  id: string
  host: InventedPerson
  guest: InventedPerson
  city: City
  /** ISO day. */
  day: string
  topics: readonly Topic[]
  /** What was talked about, as words of the lexicon. */
  words: readonly LexiconEntry[]
  /** A figure that reports repeat. */
  figure: number
}

/** The people and towns of all invented events. */
export interface InventedWorld {
  hosts: readonly { person: InventedPerson; city: City }[]
  guests: readonly InventedPerson[]
}

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2016, 0, 1)
const DAYS = 3_650
/** One official receives about so many guests, and a guest is seen about so often. */
const EVENTS_OF_A_HOST = 60
const EVENTS_OF_A_GUEST = 1.6

/** A world large enough for this many events. */
export function inventWorld(random: SeededRandom, events: number): InventedWorld {
  const homes = countries.flatMap((country): { country: Country; city: City }[] => {
    const city = country.capital === null ? null : findCity(country.capital)
    return city === null || city.ambiguous ? [] : [{ country, city }]
  })
  const hosts = Array.from({ length: Math.ceil(events / EVENTS_OF_A_HOST) + 3 }, () => {
    const { country, city } = random.pick(homes)
    return { person: inventPerson(random, country), city }
  })
  return { hosts, guests: Array.from({ length: Math.ceil(events / EVENTS_OF_A_GUEST) + 3 }, () => inventPerson(random)) }
}

const townsOf = Map.groupBy(cities.filter(({ ambiguous }) => !ambiguous), ({ country }) => country)

/** One meeting: a host of the world receives a guest of another country, mostly in his capital. */
export function inventEvent(random: SeededRandom, world: InventedWorld, id: string): InventedEvent {
  const { person: host, city } = random.pick(world.hosts)
  let guest = random.pick(world.guests)
  while (guest.country.code === host.country.code) guest = random.pick(world.guests)
  return {
    id,
    host,
    guest,
    city: random.chance(0.8) ? city : random.pick(townsOf.get(host.country.code) ?? [city]),
    day: new Date(FIRST_DAY + random.between(0, DAYS) * DAY).toISOString().slice(0, 10),
    topics: random.pickSome(topics, random.between(2, 4)),
    words: random.pickSome(lexicon, 14),
    figure: random.between(11, 9_999),
  }
}
