import { addDays } from './calendar'

/**
 * The calendar of Umm al-Qura, by which the Gulf dates its papers. Made when a day is first asked for: it takes as long as
 * to read forty articles, in every thread.
 */
let ummAlQura: Intl.DateTimeFormat | null = null

/** The first of Muharram 1, and the mean length of a month. */
const EPOCH = '0622-07-19'
const MEAN_MONTH = 29.530588853

/** Days that the mean may be away from the calendar. */
const FARTHEST = 4

/** A day of the calendar of the Hijra. */
export interface HijriDay {
  day: number
  month: number
  year: number
}

/**
 * The ISO day of a day of the Hijra by the calendar of Umm al-Qura; a country that watches the moon itself may be a day off.
 * 13 Shaaban 1447 (١٣ شعبان ١٤٤٧) is `2026-02-01`; `null` for a month that the calendar does not have.
 */
export function fromHijri({ day, month, year }: HijriDay): string | null {
  const mean = addDays(EPOCH, Math.round(((year - 1) * 12 + month - 1) * MEAN_MONTH))
  for (let by = -FARTHEST; by <= FARTHEST; by++) {
    const first = addDays(mean, by)
    if (isFirstOf(first, month, year)) return addDays(first, day - 1)
  }
  return null
}

function isFirstOf(iso: string, month: number, year: number): boolean {
  ummAlQura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const parts = ummAlQura.formatToParts(Date.parse(iso))
  const said = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return said('day') === 1 && said('month') === month && said('year') === year
}
