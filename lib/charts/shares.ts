import type { ToldCounts } from '@/lib/model/timeline-view'
import { otherLanguage, type Language } from '@/lib/languages'
import { round } from './frame'

/** A circle for a number of events, and in it half a disc for what each press tells of them. */
export interface ShareCircle {
  x: number
  y: number
  /** The area of the ring goes with the number of events, that of a half with how many the press tells. */
  radius: number
  own: number
  other: number
}

/** Radius by number, so that areas compare: the largest number has the radius `most`, none has less than `least`. */
export function radiusOf(events: number, largest: number, { least, most }: { least: number; most: number }): number {
  return round(Math.max(least, most * Math.sqrt(events / Math.max(1, largest))))
}

export function shareCircle(x: number, y: number, radius: number, { events, told }: { events: number; told: ToldCounts }, reader: Language): ShareCircle {
  const half = (language: Language) => round(radius * Math.sqrt(Math.min(1, told[language] / Math.max(1, events))))
  return { x: round(x), y: round(y), radius, own: half(reader), other: half(otherLanguage(reader)) }
}
