/** Plain day arithmetic on ISO days (`YYYY-MM-DD`), in UTC so that no clock or time zone enters. */

const DAY = 86_400_000

export function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** `addDays('2026-03-01', -1)` is `'2026-02-28'`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** `addMonths('2026-01', -1)` is `'2025-12'`. */
export function addMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** Whole days from the first to the second: negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}
