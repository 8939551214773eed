import type { TimelineLane } from '@/lib/model/timeline-view'
import type { OwnText } from '@/lib/model/view'
import { type Frame, mirrorFor, round } from './frame'
import { baseline, type Label } from './label'
import { textWidth } from './text-width'
import { LANE_SIZE, LONGEST_NAME, type TimelineRoom } from './timeline-room'

/** Words of the picture that are not in the data, in the reader's language. */
export interface TimelineWords {
  others: string
  none: string
  unknown: string
}

/** The name of a lane, cut where it is too long for its place; the table below has it whole. */
export function nameLane({ kind, country }: TimelineLane, words: TimelineWords, { language, narrow, width }: Frame): OwnText {
  const name = country?.name ?? { text: kind === 'none' ? words.none : words.others, language }
  return { ...name, text: cut(name.text, narrow ? width / 2 : LONGEST_NAME) }
}

/** Name and number of events: beside the water, or, in a narrow picture, above it. */
export function labelLane(name: OwnText, events: number, { frame, start, size }: TimelineRoom, { top, y }: { top: number; y: number }): { label: Label; count: Label } {
  const x = mirrorFor(frame)
  const line = round(frame.narrow ? top + 14 : baseline(y, LANE_SIZE))
  const common = { y: line, size, language: frame.language, text: String(events) }
  return {
    label: { x: x(frame.narrow ? 4 : 0), y: line, text: name.text, language: name.language, size: LANE_SIZE, anchor: 'start' },
    count: frame.narrow
      ? { ...common, x: x(12 + textWidth(name.text, LANE_SIZE)), anchor: 'start' }
      : { ...common, x: x(start - 14), anchor: 'end' },
  }
}

function cut(text: string, width: number): string {
  if (textWidth(text, LANE_SIZE) <= width) return text
  let end = text.length - 1
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, LANE_SIZE) > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}
