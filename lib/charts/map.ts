import type { CountryMapView, MapCountry } from '@/lib/model/country-map-view'
import { findCountryPosition } from './country-positions'
import { cropWorld, type Crop } from './crop-world'
import { type Frame, round } from './frame'
import type { MapCircle } from './map-circle'
import { placeMapLabels } from './map-labels'
import { radiusOf, type ShareCircle, shareCircle } from './shares'
import { spreadCircles } from './spread-circles'

export interface MapLayout {
  width: number
  height: number
  crop: Crop
  /** Strongest last, so that it lies on top. */
  bridges: { path: string; width: number; from: string; to: string }[]
  circles: MapCircle[]
}

const HEIGHT = { wide: 520, narrow: 330 }
const RADII = { wide: { least: 5, most: 30 }, narrow: { least: 4, most: 17 } }
/** A country that is host in most of its events stands out when it has at least this part of the events of the largest. */
const HOST_SHARE = 1 / 3
const WIDEST_BRIDGE = 5
/** Circles may move so far, in their radii, before a line has to say where they belong. */
const UNNOTICED = 0.7

/**
 * Countries as circles on the part of the world that they lie in, whatever order they come in. A map is the same in both
 * languages; only its names turn.
 */
export function layoutMap(view: CountryMapView, frame: Frame): MapLayout {
  const height = frame.narrow ? HEIGHT.narrow : HEIGHT.wide
  const sorted = view.countries.toSorted((a, b) => b.events - a.events || (a.country.key < b.country.key ? -1 : 1))
  const placed = sorted.flatMap((country) => {
    const place = findCountryPosition(country.country.key)
    return place ? [{ country, place }] : []
  })
  const crop = cropWorld(placed.map(({ place }) => place), frame.width, height)
  const circles = placeCircles(placed, crop, frame, height)
  return { width: frame.width, height, crop, bridges: drawBridges(view, circles), circles: placeMapLabels(circles, frame, height) }
}

function placeCircles(placed: readonly { country: MapCountry; place: readonly [x: number, y: number] }[], crop: Crop, frame: Frame, height: number): MapCircle[] {
  const most = placed[0]?.country.events ?? 0
  const hosts = new Set(placed.map(({ country }) => country).filter(({ hosted, events }) => hosted > events / 2 && events >= HOST_SHARE * most))
  // A host has so many more events than its guests that these would be specks on a common scale.
  const largest = Math.max(1, ...placed.flatMap(({ country }) => (hosts.has(country) ? [] : country.events)))
  const radii = radiiFor(largest, frame)
  const homes = placed.map(({ country, place: [x, y] }) => ({
    x: (x - crop.x) * crop.scale,
    y: (y - crop.y) * crop.scale,
    radius: Math.min(radii.most, radiusOf(country.events, largest, radii)),
    fixed: hosts.has(country),
  }))
  const seats = spreadCircles(homes, frame.width, height)
  return homes.map((home, index): MapCircle => {
    const { country } = placed[index] as (typeof placed)[number]
    const { x, y } = seats[index] as (typeof seats)[number]
    const moved = Math.hypot(x - home.x, y - home.y) > UNNOTICED * home.radius + 2
    return {
      country,
      host: home.fixed,
      circle: shareCircle(x, y, home.radius, country, frame.language),
      leader: moved ? [round(home.x), round(home.y)] : null,
      label: null,
    }
  })
}

/** One event is a small circle, also where no country has more. */
function radiiFor(largest: number, { narrow }: Frame): { least: number; most: number } {
  const { least, most } = narrow ? RADII.narrow : RADII.wide
  return { least, most: Math.min(most, least + most * 0.25 * Math.sqrt(largest)) }
}

function drawBridges({ bridges }: CountryMapView, circles: readonly MapCircle[]): MapLayout['bridges'] {
  const strongest = Math.max(1, ...bridges.map(({ events }) => events))
  const widest = Math.min(WIDEST_BRIDGE, 2 * Math.sqrt(strongest))
  const at = new Map(circles.map(({ country, circle }) => [country.country.key, circle]))
  return bridges
    .toSorted((a, b) => a.events - b.events || (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1))
    .flatMap(({ from, to, events }) => {
      const [start, end] = [at.get(from), at.get(to)]
      return start && end ? [{ from, to, path: arch(start, end), width: round(Math.max(1, widest * Math.sqrt(events / strongest))) }] : []
    })
}

/** An arch rises to the north of the line that it spans, by a tenth of its length. */
function arch(from: ShareCircle, to: ShareCircle): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const side = dx >= 0 ? 1 : -1
  const [x, y] = [(from.x + to.x) / 2 + side * dy * 0.22, (from.y + to.y) / 2 - side * dx * 0.22]
  return `M${from.x} ${from.y}Q${round(x)} ${round(y)} ${to.x} ${to.y}`
}
