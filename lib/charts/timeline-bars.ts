import type { TimelineLane } from '@/lib/model/timeline-view'
import { otherLanguage } from '@/lib/languages'
import { mirrorFor, round } from './frame'
import { baseline, type Label } from './label'
import type { LaneRoom } from './timeline-dots'

/** A lane with more events than dots can show: a bar up for each month of the reader's press, one down for the other. */
export interface LaneBars {
  /** Paths of all bars of one press. */
  own: string
  other: string
  /** How many events have no month. */
  unknown: Label | null
  y: number
  height: number
}

const RISE = { wide: 19, narrow: 13 }

/** The bars of one lane, on a scale that all lanes share. */
export function drawBars({ months }: TimelineLane, lanes: readonly TimelineLane[], { scale, frame, y, apart, size }: LaneRoom): LaneBars {
  const rise = frame.narrow ? RISE.narrow : RISE.wide
  const water = y + rise + 2
  const x = mirrorFor(frame)
  const most = Math.max(1, ...lanes.flatMap((lane) => lane.months.flatMap(({ month, told }) => (month === null ? [] : [told.fr, told.ar]))))
  const path = (press: 'fr' | 'ar', sign: 1 | -1): string =>
    months
      .flatMap(({ month, told }) => {
        if (month === null || scale === null || told[press] === 0) return []
        const [from, to] = scale.stretch(month)
        const width = Math.max(1, (to - from) * 0.85)
        return `M${round(Math.min(x(from), x(from + width)))} ${round(water + sign)}h${round(width)}v${round(sign * Math.max(1.5, (told[press] / most) * rise))}h${round(-width)}z`
      })
      .join('')
  const unknown = months.find(({ month }) => month === null)?.events
  return {
    own: path(frame.language, -1),
    other: path(otherLanguage(frame.language), 1),
    unknown: unknown === undefined ? null : { x: x(apart), y: round(baseline(water, size)), text: String(unknown), language: frame.language, size, anchor: 'start' },
    y: water,
    height: 2 * rise + 6,
  }
}
