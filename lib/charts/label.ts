import { textWidth } from './text-width'

/** A text in a picture. `x` is where it starts, ends or has its middle, in the direction of the picture; `y` its baseline. */
export interface Label {
  x: number
  y: number
  text: string
  /** Its own language, which may differ from that of the picture. */
  language: string
  size: number
  anchor: 'start' | 'middle' | 'end'
}

/** Corner with the lowest numbers, and size. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Above and below the baseline, in parts of the size: Naskh needs more of both than Latin letters. */
const ASCENT = 0.85
const DESCENT = 0.35

/** Where a label is drawn, in a picture of that direction. */
export function labelBox({ x, y, text, size, anchor }: Label, direction: 'ltr' | 'rtl'): Box {
  const width = textWidth(text, size)
  const before = anchor === 'middle' ? width / 2 : (anchor === 'start') === (direction === 'ltr') ? 0 : width
  return { x: x - before, y: y - ASCENT * size, width, height: (ASCENT + DESCENT) * size }
}

export function overlaps(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

/** The baseline that puts a text of this size in the middle of `y`. */
export function baseline(y: number, size: number): number {
  return y + 0.33 * size
}
