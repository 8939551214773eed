import type { Language } from '@/lib/languages'

/** The paper of a picture: its width in its own units, whose language it speaks, and which way it runs. */
export interface Frame {
  width: number
  /** Less room than on a desk: labels stand above instead of beside, one bank instead of two. */
  narrow: boolean
  direction: 'ltr' | 'rtl'
  language: Language
}

/**
 * Everything is placed from the left and mirrored where it is written down, once: `x(10)` is 10 in French, and in
 * Arabic, on a paper of 960, 950.
 */
export function mirrorFor({ width, direction }: Frame): (x: number) => number {
  return direction === 'rtl' ? (x) => round(width - x) : round
}

/** A tenth of a unit is finer than any screen, and shorter to send. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
