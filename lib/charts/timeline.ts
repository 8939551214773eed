import type { TimelineView } from '@/lib/model/timeline-view'
import { type Frame, mirrorFor, round } from './frame'
import type { Label } from './label'
import { listTicks, type Tick } from './time-ticks'
import { drawBars, type LaneBars } from './timeline-bars'
import { type Dot, layDots, type Whisker } from './timeline-dots'
import { labelLane, nameLane, type TimelineWords } from './timeline-labels'
import { roomFor, type TimelineRoom } from './timeline-room'

export interface LaneLayout {
  /** The water under the arches. */
  y: number
  top: number
  height: number
  label: Label
  count: Label
  bars: LaneBars | null
}

export interface TimelineLayout {
  width: number
  height: number
  /** Radius of every dot. */
  radius: number
  lanes: LaneLayout[]
  ticks: Tick[]
  dots: Dot[]
  whiskers: Whisker[]
  /** Who is met, beside a dot that has room for it. */
  names: Label[]
  /** Where the known dates begin and end. */
  plot: [start: number, end: number]
  /** The heading of the events without a date. */
  unknown: Label | null
}

/** Room for the names of months and years above the lanes. */
const AXIS = 26
const AXIS_LINE = 16
/** In a narrow picture a lane's name stands above its water. */
const ABOVE = 19
const FOOT = 6

/**
 * A picture of the events in time: a lane for each country, on it a dot for each event, or bars where they are too many.
 * Everything stays inside `width` × `height`, and the order in which the events come changes nothing. In Arabic, time
 * runs from the right.
 */
export function layoutTimeline(view: TimelineView, frame: Frame, words: TimelineWords): TimelineLayout {
  const room = roomFor(view, frame, words)
  const x = mirrorFor(frame)
  const lanes: LaneLayout[] = []
  const drawn: ReturnType<typeof layDots>[] = []
  let top = AXIS
  for (const index of view.lanes.keys()) {
    const { lane, dots } = layLane(view, index, top, room, words)
    lanes.push(lane)
    drawn.push(dots)
    top += lane.height
  }
  const heading: Label = { x: x(room.apart), y: AXIS_LINE, text: words.unknown, language: frame.language, size: room.size, anchor: 'start' }
  return {
    width: frame.width,
    height: round(top + FOOT),
    radius: room.radius,
    lanes: lanes.map((lane) => ({ ...lane, top: round(lane.top), height: round(lane.height) })),
    dots: drawn.flatMap(({ dots }) => dots),
    whiskers: drawn.flatMap(({ whiskers }) => whiskers),
    names: drawn.flatMap(({ names }) => names),
    ticks: room.scale ? listTicks(room.scale, frame.language, room.size, AXIS_LINE).map((tick) => mirrorTick(tick, x)) : [],
    plot: [x(room.start), x(room.end)],
    unknown: room.hasUnknown ? heading : null,
  }
}

function layLane(view: TimelineView, index: number, top: number, room: TimelineRoom, words: TimelineWords): { lane: LaneLayout; dots: ReturnType<typeof layDots> } {
  const lane = view.lanes[index] as TimelineView['lanes'][number]
  const above = room.frame.narrow ? ABOVE : 0
  const dots = layDots(view.events, index, { ...room, y: top + above })
  const bars = view.events.length === 0 ? drawBars(lane, view.lanes, { ...room, y: top + above }) : null
  const { y, height } = bars ?? dots
  return { dots, lane: { y: round(y), top, height: above + height, bars, ...labelLane(nameLane(lane, words, room.frame), lane.events, room, { top, y }) } }
}

function mirrorTick(tick: Tick, x: (value: number) => number): Tick {
  return { ...tick, x: x(tick.x), label: tick.label && { ...tick.label, x: x(tick.label.x) } }
}
