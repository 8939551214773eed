import type { TimelineView } from '@/lib/model/timeline-view'
import { type Frame, round } from './frame'
import { textWidth } from './text-width'
import { monthsOf, TimeScale } from './time-scale'
import { nameLane, type TimelineWords } from './timeline-labels'

/** How the paper of a timeline is divided; not yet mirrored. */
export interface TimelineRoom {
  frame: Frame
  scale: TimeScale | null
  /** Where the known dates begin and end. */
  start: number
  end: number
  /** Where the events without a date begin, and how many stand side by side. */
  apart: number
  perRow: number
  hasUnknown: boolean
  radius: number
  /** Least height of a lane. */
  pitch: number
  /** Whether dots have names. */
  named: boolean
  /** Size of the small labels. */
  size: number
}

export const LANE_SIZE = 13
export const LONGEST_NAME = 150
const SMALL = 12
const GAP = 16
const EDGE = 4
/** Few lanes stand further apart, until together they are this high. */
const PITCH = { wide: { least: 30, most: 46, all: 260 }, narrow: { least: 26, most: 26, all: 0 } }
/** Many events make small dots, so that what they cover stays about the same. */
const RADIUS = { least: 4.2, most: 13, of: (events: number) => 28 * Math.max(1, events) ** -0.33 }
/** Names beside more dots than this would be a thicket. */
const NAMED_EVENTS = 100
/** Events without a date have names while there is one in a lane at most, and these in all. */
const NAMED_UNKNOWN = 8

export function roomFor(view: TimelineView, frame: Frame, words: TimelineWords): TimelineRoom {
  const radius = radiusFor(view.events.length, frame)
  const most = mostUnknown(view)
  const perRow = Math.min(most, frame.narrow ? 3 : 5)
  const counted = view.events.length === 0 && view.lanes.some(({ months }) => months.some(({ month }) => month === null))
  const hasUnknown = most > 0 || counted
  const names = view.lanes.map((lane) => textWidth(nameLane(lane, words, frame).text, LANE_SIZE))
  const start = frame.narrow ? EDGE : Math.max(0, ...names) + 44
  const undated = Math.max(textWidth(words.unknown, SMALL), perRow * (2 * radius + 3) + widestUnknown(view, frame))
  const end = frame.width - EDGE - (hasUnknown ? undated + GAP : 0)
  const months = knownMonths(view)
  return {
    frame, radius, perRow, hasUnknown, start, end,
    apart: end + GAP,
    scale: months.length === 0 ? null : new TimeScale(months, start, end),
    pitch: pitchFor(view.lanes.length, frame),
    named: view.events.length <= NAMED_EVENTS,
    size: SMALL,
  }
}

function radiusFor(events: number, { narrow }: Frame): number {
  const radius = Math.min(RADIUS.most, Math.max(RADIUS.least, RADIUS.of(events)))
  return round(narrow ? radius * 0.8 : radius)
}

function pitchFor(lanes: number, { narrow }: Frame): number {
  const { least, most, all } = narrow ? PITCH.narrow : PITCH.wide
  return Math.max(least, Math.min(most, all / Math.max(1, lanes)))
}

function mostUnknown(view: TimelineView): number {
  const inLane = view.lanes.map((_, lane) => view.events.filter(({ date, lanes }) => date.edtf === null && lanes.includes(lane)).length)
  return Math.max(0, ...inLane)
}

/** Room for the names beside the dots of events without a date. */
function widestUnknown(view: TimelineView, { narrow }: Frame): number {
  const unknown = view.events.filter(({ date }) => date.edtf === null)
  if (mostUnknown(view) !== 1 || unknown.length > NAMED_UNKNOWN) return 0
  const widest = Math.max(...unknown.map(({ person }) => (person ? textWidth(person.text, SMALL) + 6 : 0)))
  return Math.min(widest, narrow ? 90 : LONGEST_NAME)
}

function knownMonths({ events, lanes }: TimelineView): string[] {
  const counted = lanes.flatMap(({ months }) => months.flatMap(({ month }) => month ?? []))
  return [...new Set([...counted, ...events.flatMap(({ date }) => (date.edtf === null ? [] : monthsOf(date.edtf)))])]
}
