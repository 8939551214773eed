import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { isoWeekday } from '@/lib/model/edtf'
import { addDays } from './calendar'
import { fromHijri } from './hijri-calendar'
import type { Said } from './said'

/** Countries begin their months a day apart; the weekday that is told beside a day says by which moon. */
const MOONS = [0, -1, 1]

/**
 * The common day of a day of the Hijra: for sure where its weekday is told, else about that day.
 * الأحد 13 شعبان 1447 is `2026-02-01`, 13 شعبان 1447 alone `2026-02-01~`.
 */
export function resolveHijri({ first, last, weekday }: Extract<Said, { type: 'hijri' }>): PartialDate {
  const [from, to] = [fromHijri(first), fromHijri(last)]
  if (from === null || to === null) return UNKNOWN_DATE
  if (from < to) return { edtf: `${from}~/${to}~`, weekday: null, precision: 'range' }
  const sure = weekday === null ? undefined : MOONS.map((by) => addDays(from, by)).find((day) => isoWeekday(day) === weekday)
  return { edtf: sure ?? `${from}~`, weekday, precision: 'day' }
}
