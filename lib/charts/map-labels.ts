import type { Frame } from './frame'
import { round } from './frame'
import { baseline, type Box, type Label, labelBox, overlaps } from './label'
import type { MapCircle } from './map-circle'

/** As on a paper that runs from left to right; `ChartLabel` counts the start in the direction of the reader. */
const TURNED = { start: 'end', end: 'start', middle: 'middle' } as const
const GAP = 4

/**
 * A name beside each circle, where it covers no circle and no other name: hosts first, then those with most events. A
 * name without a place is left out; the circle still has it for those who ask, and so has the table.
 */
export function placeMapLabels(circles: readonly MapCircle[], { width, narrow, direction }: Frame, height: number): MapCircle[] {
  const taken: Box[] = circles.map(({ circle: { x, y, radius } }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }))
  const labels = new Map<MapCircle, Label>()
  for (const seat of [...circles.filter(({ host }) => host), ...circles.filter(({ host }) => !host)]) {
    const size = narrow ? 11.5 : seat.host ? 14.5 : 13
    const others = taken.filter((_, index) => circles[index] !== seat)
    const places = listPlaces(seat, size)
    // Its arches leave a host to the east more often than to the west.
    if (seat.host) places.unshift(...places.splice(1, 1))
    const found = places.find((label, index) => {
      const box = labelBox(label, 'ltr')
      const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
      return inside && !(index === places.length - 1 ? others : taken).some((other) => overlaps(box, other))
    })
    if (!found) continue
    taken.push(labelBox(found, 'ltr'))
    labels.set(seat, direction === 'rtl' ? { ...found, anchor: TURNED[found.anchor] } : found)
  }
  return circles.map((seat) => ({ ...seat, label: labels.get(seat) ?? null }))
}

/** After, before, above, below, at the four corners; and, where all of these are taken, on the circle itself. */
function listPlaces({ circle: { x, y, radius }, country }: MapCircle, size: number): Label[] {
  const { text, language } = country.country.name
  const corner = 0.75 * radius
  const at = (anchor: Label['anchor'], left: number, base: number): Label => ({ x: round(left), y: round(base), text, language, size, anchor })
  return [
    at('start', x + radius + GAP, baseline(y, size)),
    at('end', x - radius - GAP, baseline(y, size)),
    at('middle', x, y - radius - GAP - 0.35 * size),
    at('middle', x, y + radius + GAP + 0.85 * size),
    at('start', x + corner + GAP, y - corner - 0.2 * size),
    at('end', x - corner - GAP, y - corner - 0.2 * size),
    at('start', x + corner + GAP, y + corner + 0.8 * size),
    at('end', x - corner - GAP, y + corner + 0.8 * size),
    at('middle', x, baseline(y, size)),
  ]
}
