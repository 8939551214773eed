import { edtfRange } from '@/lib/model/edtf'
import type { ToldMeeting } from './told-meeting'

const DAY = 86_400_000

/** Days: nobody reports as news what is longer past. */
const OLDEST_NEWS = 60

/** … and days after which a month by itself is told of what was before. */
const OLDEST_MONTH = 20

/** Days: what goes through a year comes out in its last weeks or soon after. */
const LONGEST_REVIEW = 400

/** News is told within so many days, where nothing newer is. */
const LAST_DAYS = 5

/**
 * Decides what of an article is its own news. A weak recall beside a report is background, and alone it is what the
 * article reports; a meeting months before the day of publication (without one, before the last meeting told) is past
 * whatever the tense: a portrait that says "il a reçu X en juin 2022" reports nothing, nor does one with التقى فلانا في
 * يونيو 2022. What goes through a year (`isReview`) reports the meetings of that year.
 */
export function settleStatus(told: readonly ToldMeeting[], published: string | null, isReview: () => boolean): ToldMeeting[] {
  const day = published === null ? lastMeeting(told) : Date.parse(edtfRange(published)[0])
  const dated = told.map((meeting): ToldMeeting => {
    if (isToCome(meeting, published)) return { ...meeting, status: 'announced', weak: false }
    return meeting.status === 'reported' && isLongPast(meeting, day, isReview) ? { ...meeting, status: 'recalled', weak: false } : meeting
  })
  const news = dated.some(({ status, weak }) => status === 'reported' && !weak)
  return dated.map((meeting) => (!news && (meeting.weak || isFresh(meeting, published)) ? { ...meeting, status: 'reported', weak: false } : meeting))
}

function lastMeeting(told: readonly ToldMeeting[]): number {
  return Math.max(...told.flatMap(({ status, date }) => (status === 'reported' && date.edtf !== null ? [Date.parse(edtfRange(date.edtf)[1])] : [])))
}

/** "Ils s'étaient retrouvés dimanche", وكان قد استقبله أمس: days before the publication it is the news in any tense. */
function isFresh({ status, date }: ToldMeeting, published: string | null): boolean {
  if (status !== 'recalled' || published === null || date.edtf === null || date.precision !== 'day') return false
  const days = (Date.parse(edtfRange(published)[0]) - Date.parse(edtfRange(date.edtf)[1])) / DAY
  return days >= 0 && days <= LAST_DAYS
}

/** "Il vient demain rencontrer X", غدا: what is on a day after the publication is not done yet. */
function isToCome({ date }: ToldMeeting, published: string | null): boolean {
  return published !== null && date.edtf !== null && date.precision === 'day' && Date.parse(date.edtf) > Date.parse(edtfRange(published)[1])
}

function isLongPast({ date }: ToldMeeting, day: number, isReview: () => boolean): boolean {
  // Who gives but the year tells history.
  if (date.precision === 'year') return true
  if (date.edtf === null) return false
  const days = (day - Date.parse(edtfRange(date.edtf)[1])) / DAY
  return days > (date.precision === 'month' ? OLDEST_MONTH : OLDEST_NEWS) && !(days <= LONGEST_REVIEW && isReview())
}
