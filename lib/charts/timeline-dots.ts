import type { TimelineEvent } from '@/lib/model/timeline-view'
import { mirrorFor, round } from './frame'
import { baseline, type Box, type Label, labelBox, overlaps } from './label'
import { textWidth } from './text-width'
import type { TimelineRoom } from './timeline-room'

/** An event in one lane; `event` is its index. */
export interface Dot {
  event: number
  x: number
  y: number
}

/** All the days that a date may mean, where they are wider than the dot. */
export interface Whisker {
  from: number
  to: number
  y: number
}

/** A timeline's room, from the top of one lane on. */
export interface LaneRoom extends TimelineRoom {
  y: number
}

interface Seat {
  event: number
  x: number
  row: number
  stretch: [from: number, to: number] | null
}

const PAD = 3

/** The dots of one lane. Events that would cover each other stand in rows under the first, so that none moves in time. */
export function layDots(events: readonly TimelineEvent[], lane: number, room: LaneRoom) {
  const indexes = events.flatMap((event, index) => (event.lanes.includes(lane) ? [index] : []))
  const seats = [...seatDated(events, indexes, room), ...seatUndated(events, indexes, room)]
  const step = 2 * room.radius + 2
  const rows = Math.max(1, ...seats.map(({ row }) => row + 1))
  const height = Math.max(room.pitch, rows * step + 2 * PAD)
  const y = room.y + (height - (rows - 1) * step) / 2
  const x = mirrorFor(room.frame)
  return {
    height,
    y,
    dots: seats.map(({ event, x: place, row }): Dot => ({ event, x: x(place), y: round(y + row * step) })),
    whiskers: seats.flatMap(({ stretch, row }): Whisker[] =>
      stretch && stretch[1] - stretch[0] > step + 2 ? [{ from: x(stretch[0]), to: x(stretch[1]), y: round(y + row * step) }] : [],
    ),
    names: !room.named ? [] : placeNames(events, seats.map((seat) => ({ ...seat, y: y + seat.row * step })), room),
  }
}

/** By date; of one day in the order of addresses. */
function seatDated(events: readonly TimelineEvent[], indexes: readonly number[], { scale, radius, start, end }: LaneRoom): Seat[] {
  if (scale === null) return []
  const placed = indexes.flatMap((event) => {
    const { edtf } = events[event]?.date ?? { edtf: null }
    if (edtf === null) return []
    const stretch = scale.stretch(edtf)
    return { event, stretch, x: Math.min(end - radius, Math.max(start + radius, (stretch[0] + stretch[1]) / 2)) }
  })
  const ends: number[] = []
  return placed.sort((a, b) => a.x - b.x || bySlug(events, a.event, b.event)).map((seat) => {
    const found = ends.findIndex((taken) => taken + 2 * radius + 1 <= seat.x)
    const row = found === -1 ? ends.length : found
    ends[row] = seat.x
    return { ...seat, row }
  })
}

function seatUndated(events: readonly TimelineEvent[], indexes: readonly number[], { apart, perRow, radius }: LaneRoom): Seat[] {
  return indexes
    .filter((event) => events[event]?.date.edtf === null)
    .sort((a, b) => bySlug(events, a, b))
    .map((event, order) => ({ event, row: Math.floor(order / perRow), x: apart + radius + (order % perRow) * (2 * radius + 3), stretch: null }))
}

function bySlug(events: readonly TimelineEvent[], one: number, other: number): number {
  return (events[one]?.slug ?? '') < (events[other]?.slug ?? '') ? -1 : 1
}

/** Who is met, after the dot or before it, wherever nothing else is. */
function placeNames(events: readonly TimelineEvent[], seats: readonly (Seat & { y: number })[], { radius, size, start, end, apart, frame }: LaneRoom): Label[] {
  const taken: Box[] = seats.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }))
  const mirror = mirrorFor(frame)
  return seats.flatMap(({ event, x, y, stretch }) => {
    const person = events[event]?.person
    if (!person) return []
    const width = textWidth(person.text, size)
    const [from, to] = x >= apart ? [apart, frame.width] : [start, end]
    const tail = Math.max(radius, stretch ? (stretch[1] - stretch[0]) / 2 : 0) + 4
    const places = ([['start', x + tail, x + tail], ['end', x - tail, x - tail - width]] as const).filter(([, , left]) => left >= from && left + width <= to)
    for (const [anchor, at] of places) {
      const label: Label = { x: at, y: round(baseline(y, size)), text: person.text, language: person.language, size, anchor }
      const box = labelBox(label, 'ltr')
      if (taken.some((other) => overlaps(box, other))) continue
      taken.push(box)
      return { ...label, x: mirror(at) }
    }
    return []
  })
}
