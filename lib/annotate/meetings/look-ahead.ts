import { isoWeekday } from '@/lib/model/edtf'
import { textOf, type Passage } from '../passage'
import type { ToldMeeting } from './told-meeting'

const DAY = 86_400_000
const WEEK = 7

/**
 * "est attendu jeudi", يزور الخميس: the weekday of what is announced is the next one, where that of a report is the last one. The day is
 * moved only when the text gives a weekday and nothing more.
 */
export function lookAhead(told: readonly ToldMeeting[], passages: readonly Passage[], published: string | null): ToldMeeting[] {
  if (published === null || published.length !== '2000-01-01'.length) return [...told]
  const today = Date.parse(published)
  return told.map((meeting) => {
    const { date, dateSpan, status } = meeting
    const passage = dateSpan === null ? undefined : passages[dateSpan.paragraph]
    if (status !== 'announced' || date.edtf === null || date.precision !== 'day' || dateSpan === null || passage === undefined) return meeting
    const day = Date.parse(date.edtf)
    const words = textOf(passage, dateSpan)
    if (day >= today || today - day > WEEK * DAY || !isWeekdayAlone(words)) return meeting
    const edtf = new Date(day + WEEK * DAY).toISOString().slice(0, '2000-01-01'.length)
    return { ...meeting, date: { ...date, edtf, weekday: isoWeekday(edtf) } }
  })
}

/** No number, no "dernier" and no "hier". */
function isWeekdayAlone(words: string): boolean {
  return /^[\p{L}]+(?:\s[\p{L}]+)?$/u.test(words.trim()) && !/dernier|passé|hier|aujourd|الماضي|المنصرم|الفارط|أمس|اليوم/u.test(words)
}
