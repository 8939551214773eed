import { edtfRange } from '@/lib/model/edtf'

const DAY = 86_400_000
/** Fewer months than this do not make an axis: the others are added on both sides. */
const LEAST_MONTHS = 3

/** Days since 1970 of an ISO day. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

/** `'2026-03'` is 24,314 months after year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** A stretch of whole months, and where its days lie between two points. */
export class TimeScale {
  /** `YYYY-MM`, oldest first, without gaps. */
  readonly months: readonly string[]
  readonly start: number
  readonly end: number
  readonly #first: number
  readonly #days: number

  /** `months` are those that have events. Throws `RangeError` without any. */
  constructor(months: readonly string[], start: number, end: number) {
    if (months.length === 0) throw new RangeError('a time scale needs a month')
    this.start = start
    this.end = end
    const numbers = months.map(monthNumber)
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
    const missing = Math.max(0, LEAST_MONTHS - (last - first + 1))
    const from = first - Math.ceil(missing / 2)
    this.months = Array.from({ length: last - first + 1 + missing }, (_, index) => monthName(from + index))
    this.#first = dayNumber(`${this.months[0]}-01`)
    this.#days = dayNumber(`${monthName(from + this.months.length)}-01`) - this.#first
  }

  /** Where the day begins. */
  at(day: string): number {
    return this.start + ((dayNumber(day) - this.#first) / this.#days) * (this.end - this.start)
  }

  /** From where to where a date may be. */
  stretch(edtf: string): [from: number, to: number] {
    const [first, last] = edtfRange(edtf)
    return [this.at(first), this.at(last) + (this.end - this.start) / this.#days]
  }
}

/** The months of a date's first and last day: `monthsOf('2026-01-30/2026-02-02')` is `['2026-01', '2026-02']`. */
export function monthsOf(edtf: string): string[] {
  return edtfRange(edtf).map((day) => day.slice(0, 7))
}
