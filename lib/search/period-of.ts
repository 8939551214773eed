import type { Period } from '@/lib/model/search-store'
import { lastDayOf, type QueryDate } from './query-dates'

const pad = (number: number): string => String(number).padStart(2, '0')

/** The days that a date of a query means: "février 2026" is 1 to 28 February, "11 septembre" that day of any year. */
export function periodOf({ year, month, day }: QueryDate): Period {
  const start = [...(year === null ? [] : [year]), ...(month === null ? [] : [pad(month)])].join('-')
  if (month === null) return { first: `${start}-01-01`, last: `${start}-12-31`, hasYear: true }
  const [first, last] = day === null ? [1, lastDayOf(month, year)] : [day, day]
  return { first: `${start}-${pad(first)}`, last: `${start}-${pad(last)}`, hasYear: year !== null }
}
