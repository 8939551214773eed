import fc from 'fast-check'
import type { Box } from '@/lib/charts/label'
import type { Frame } from '@/lib/charts/frame'
import { countries } from '@/lib/knowledge/countries'
import { languageTags, LANGUAGES, type Language } from '@/lib/languages'
import type { CountryMapView } from '@/lib/model/country-map-view'
import type { NetworkPerson, NetworkView } from '@/lib/model/network-view'
import type { TimelineEvent, TimelineView } from '@/lib/model/timeline-view'
import type { EntityLink, OwnText } from '@/lib/model/view'

/** The same collections in every run: a picture that fails is found again. */
fc.configureGlobal({ seed: 20261128 })

/** Collections of any shape, as the readers of the store hand them to the pictures. */

export function frameOf(language: Language, narrow: boolean): Frame {
  return { width: narrow ? 360 : 960, narrow, language, direction: LANGUAGES[language].dir }
}

export const frames = languageTags.flatMap((language) => [frameOf(language, false), frameOf(language, true)])

/** Names as reports write them, in either script. */
const NAMES: readonly OwnText[] = [
  { text: 'Anna Berg', language: 'fr' },
  { text: 'Abdelaziz ben Mohammed al-Howairini', language: 'fr' },
  { text: 'آنا بيرغ', language: 'ar' },
  { text: 'عبد العزيز بن محمد الهويريني', language: 'ar' },
  { text: 'Li', language: 'fr' },
]
const name = fc.constantFrom(...NAMES)
const count = fc.integer({ min: 1, max: 60 })
const told = fc.record({ fr: fc.integer({ min: 0, max: 60 }), ar: fc.integer({ min: 0, max: 60 }) })

const country = (index: number): EntityLink => {
  const { code, names } = countries[index % countries.length] as (typeof countries)[number]
  return { kind: 'country', key: code, slug: code.toLowerCase(), name: { text: names.fr, language: 'fr' } }
}

const day = fc.date({ min: new Date('2016-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const edtf = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: day.map((text) => text.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((text) => text.slice(0, 4)) },
)

/** Up to 120 events in up to 14 lanes, some in two of them. */
export const timelines: fc.Arbitrary<TimelineView> = fc.integer({ min: 1, max: 14 }).chain((lanes) => {
  const event = fc.record({ date: edtf, person: fc.option(name), lanes: fc.uniqueArray(fc.integer({ min: 0, max: lanes - 1 }), { minLength: 1, maxLength: 2 }) })
  return fc.array(event, { minLength: 1, maxLength: 120 }).map((list): TimelineView => {
    const events = list.map((own, index): TimelineEvent => ({
      slug: `e${index}`, title: `Rencontre ${index}`, person: own.person, lanes: own.lanes, reports: { fr: 1, ar: index % 2 },
      date: { edtf: own.date, weekday: null, precision: own.date === null ? 'unknown' : 'day' },
    }))
    return {
      events, total: events.length, otherCountries: 3,
      lanes: Array.from({ length: lanes }, (_, lane) => ({ kind: 'country', country: country(lane * 7), events: events.filter((own) => own.lanes.includes(lane)).length, months: [] })),
    }
  })
})

const person = (index: number): fc.Arbitrary<NetworkPerson> =>
  fc.record({ own: name, otherName: fc.option(name), events: count, told }).map(({ own, ...rest }) => ({
    person: { kind: 'person', key: `p${index}`, slug: `p${index}`, name: own }, country: null, ties: [], ...rest,
  }))

/** Up to eight hubs, and up to 24 countries with up to twelve people each. */
export const networks: fc.Arbitrary<NetworkView> = fc.integer({ min: 1, max: 8 }).chain((hubs) => {
  const ties = fc.uniqueArray(fc.record({ hub: fc.integer({ min: 0, max: hubs - 1 }), events: count }), { minLength: 1, selector: ({ hub }) => hub })
  const group = fc.record({ people: fc.integer({ min: 0, max: 12 }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => person(index)))), ties, otherName: fc.option(name), events: count, told })
  return fc.record({
    hubs: fc.tuple(...Array.from({ length: hubs }, (_, index) => person(index))),
    groups: fc.array(group, { minLength: 1, maxLength: 24 }).map((list) => list.map((own, index) => ({ ...own, country: index % 7 === 6 ? null : country(index * 9) }))),
    hidden: fc.constant({ people: 0, countries: 0 }),
  })
})

/** Up to sixty countries anywhere, with bridges from the first. */
export const maps: fc.Arbitrary<CountryMapView> = fc
  .uniqueArray(fc.record({ index: fc.integer({ min: 0, max: countries.length - 1 }), events: count, told, hosted: fc.integer({ min: 0, max: 60 }) }), { minLength: 1, maxLength: 60, selector: ({ index }) => index })
  .map((list) => ({
    countries: list.map(({ index, ...rest }) => ({ country: country(index), otherName: null, ...rest })),
    bridges: list.slice(1).map(({ index, events }) => ({ from: country(list[0]?.index ?? 0).key, to: country(index).key, events })),
  }))

/** True where a box lies on a paper, but for what rounding to a tenth may add. */
export function isInside({ x, y, width, height }: Box, paper: { width: number; height: number }): boolean {
  return x >= -0.2 && y >= -0.2 && x + width <= paper.width + 0.2 && y + height <= paper.height + 0.2
}

export function circleBox({ x, y, radius }: { x: number; y: number; radius: number }): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}
