/**
 * The part of EDTF (ISO 8601-2, level 0 and the `~` of level 1) that Jisr writes:
 * a day, a month or a year, or an interval of two of them, each optionally approximate.
 */
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/

function isPoint(text: string): boolean {
  const match = POINT.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month && (Number(month) < 1 || Number(month) > 12)) return false
  if (!day) return true
  return Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
}

/** True for a date that Jisr can keep: `isEdtf('2026-01-21')`, `isEdtf('2026-06-26/2026-06-28')`; false for `'2026-02-30'`. */
export function isEdtf(text: string): boolean {
  const points = text.split('/')
  return points.length <= 2 && points.every(isPoint)
}

/** First and last day (ISO) that a date may mean: `edtfRange('2026-02')` is `['2026-02-01', '2026-02-28']`. */
export function edtfRange(edtf: string): [first: string, last: string] {
  const points = edtf.replaceAll('~', '').split('/')
  const last = points.at(-1) as string
  return [firstDay(points[0] as string), lastDay(last)]
}

function firstDay(point: string): string {
  return point.length === 4 ? `${point}-01-01` : point.length === 7 ? `${point}-01` : point
}

function lastDay(point: string): string {
  if (point.length === 4) return `${point}-12-31`
  if (point.length === 10) return point
  const [year, month] = point.split('-').map(Number) as [number, number]
  return `${point}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}

/**
 * ISO weekday, 1 for Monday to 7 for Sunday, of a single day: `isoWeekday('2026-01-21')` is 3; `null` for anything less
 * precise.
 */
export function isoWeekday(edtf: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return null
  return new Date(`${edtf}T00:00:00Z`).getUTCDay() || 7
}
