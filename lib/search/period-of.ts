import type { Period } from '@/lib/model/search-store'
import type { QueryDate } from './query-dates'

const pad = (number: number): string => String(number).padStart(2, '0')

/** The days that a date of a query means: "février 2026" is 1 to 28 February; without a year the month, whenever it was. */
export function periodOf({ year, month, day }: QueryDate): Period {
  if (month === null) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (year === null) return { month }
  const start = `${year}-${pad(month)}`
  if (day !== null) return { first: `${start}-${pad(day)}`, last: `${start}-${pad(day)}` }
  return { first: `${start}-01`, last: `${start}-31` }
}
