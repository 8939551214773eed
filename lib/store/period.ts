/** The days on which an event may have been: the first and the last, ISO; both `null` when it has no date. */
export interface Days {
  day: string | null
  lastDay: string | null
}

/**
 * The time from the first to the last of some events, in months or years as far as they are known, as EDTF; `null` when
 * none has a date. `{ 2025-12-30 }` and `{ 2026-01-01 … 2026-01-31 }` give `2025-12/2026-01`.
 */
export function periodOf(events: readonly Days[]): string | null {
  const dated = events.flatMap(({ day, lastDay }) => (day === null ? [] : [{ day, lastDay: lastDay ?? day }]))
  const [first, ...rest] = dated
  if (first === undefined) return null
  const earliest = rest.reduce((found, days) => (days.day < found.day ? days : found), first)
  const latest = rest.reduce((found, days) => (days.lastDay > found.lastDay ? days : found), first)
  const [from, to] = [pointOf(earliest.day, earliest), pointOf(latest.lastDay, latest)]
  return from === to ? from : `${from}/${to}`
}

/** The month of a day, or its year alone when the event may have been in several months. */
function pointOf(day: string, { day: first, lastDay }: { day: string; lastDay: string }): string {
  return first.slice(0, 7) === lastDay.slice(0, 7) ? day.slice(0, 7) : day.slice(0, 4)
}
