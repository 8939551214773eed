import { pointInWords } from '@/lib/model/edtf-words'
import type { Language } from '@/lib/languages'
import type { Label } from './label'
import { textWidth } from './text-width'
import type { TimeScale } from './time-scale'

/** A line across the lanes where a year or a month begins, not yet mirrored. */
export interface Tick {
  x: number
  year: boolean
  label: Label | null
}

/** More months than this are marked by their years. */
const MOST_NAMED_MONTHS = 14
/** More than this, and the lines of months would be a hatching. */
const MOST_MARKED_MONTHS = 48
const GAP = 8

/** Years, and months where they have room. Where not every label has, every second one is left out, or three of four. */
export function listTicks(scale: TimeScale, language: Language, size: number, y: number): Tick[] {
  const named = scale.months.length <= MOST_NAMED_MONTHS
  const isYear = (month: string) => month.endsWith('-01')
  const marked = scale.months.filter((month) => named || isYear(month) || scale.months.length <= MOST_MARKED_MONTHS)
  const spoken = marked.filter((month) => named || isYear(month))
  const textOf = (month: string) => (named ? pointInWords(month, language, { year: isYear(month) || month === spoken[0] }) : month.slice(0, 4))
  const apart = (scale.end - scale.start) / scale.months.length * (named ? 1 : 12)
  const widest = Math.max(0, ...spoken.map((month) => textWidth(textOf(month), size))) + GAP
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(widest / apart)))
  return marked.map((month) => {
    const x = scale.at(`${month}-01`)
    const text = textOf(month)
    const counted = named ? spoken.indexOf(month) : Number(month.slice(0, 4))
    const said = spoken.includes(month) && counted % step === 0 && x + 4 + textWidth(text, size) <= scale.end
    return { x, year: isYear(month), label: said ? { x: x + 4, y, text, language, size, anchor: 'start' as const } : null }
  })
}
