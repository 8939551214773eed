import { isoWeekday } from '@/lib/model/edtf'
import { addDays, daysBetween } from '../dates/calendar'
import { isWeekdayAlone } from '../dates/is-weekday-alone'
import { textOf, type Passage } from '../passage'
import type { ToldMeeting } from './told-meeting'

const WEEK = 7

/**
 * "est attendu jeudi", يزور الخميس: the weekday of what is announced is the next one, where that of a report is the last
 * one. The day is moved only when the text gives a weekday and nothing more.
 */
export function lookAhead(told: readonly ToldMeeting[], passages: readonly Passage[], published: string | null): ToldMeeting[] {
  if (published === null || published.length !== '2000-01-01'.length) return [...told]
  return told.map((meeting) => {
    const { date, dateSpan, status } = meeting
    const passage = dateSpan === null ? undefined : passages[dateSpan.paragraph]
    if (status !== 'announced' || date.edtf === null || date.precision !== 'day' || dateSpan === null || passage === undefined) return meeting
    const past = daysBetween(date.edtf, published)
    if (past <= 0 || past > WEEK || !isWeekdayAlone(textOf(passage, dateSpan))) return meeting
    const edtf = addDays(date.edtf, WEEK)
    return { ...meeting, date: { ...date, edtf, weekday: isoWeekday(edtf) } }
  })
}
