import type { PartialDate } from '@/lib/model/annotation'
import { edtfRange, isEdtf, isoWeekday } from '@/lib/model/edtf'
import { normalise } from '@/lib/text/normalise'
import { daysBetween } from '../dates/calendar'
import { textOf, type Passage } from '../passage'
import type { ToldMeeting } from './told-meeting'

/** Days: a page may carry the date of the eve, and a slip of some days is no other year. */
const SLIP = 7

/** A compound past, an imperfect or a simple past; "est reçu" is told as it happens. */
const PAST = {
  fr: /^(?:a|ont|ai|avons|avait|avaient|fut|furent) |^(?:s'est|s'etait|se sont|s'etaient) |(?:ait|aient|[iu]rent|erent|inrent)(?: |$)|^(?:recut|signa|visita|rencontra|accueillit|se rendit|s'entretint)(?: |$)/,
  ar: /^[وف]?(?!س?[يتن])\p{L}|^[وف]?(?:تباحث|تبادل|تحادث|تدارس|تراس|تسلم|تطرق|تلق|توج)/u,
}
/** A year, or which one is meant: "2025", "prochain", المقبل. */
const YEAR = /\d{4}|prochaine?s?|مقبل|قادم/

/**
 * Gives a day without a year that a verb tells as past the last such day: in December "le 13 février, il recevait X",
 * في 13 فبراير استقبل فلانا are of the February that was, though the next one is nearer.
 */
export function lookBack(told: readonly ToldMeeting[], passages: readonly Passage[], published: string | null): ToldMeeting[] {
  if (published === null) return [...told]
  return told.map((meeting) => {
    const { date, dateSpan, status, trigger } = meeting
    const passage = passages[trigger.paragraph]
    if (status !== 'reported' || date.edtf === null || dateSpan === null || passage === undefined || !isAhead(date.edtf, published)) return meeting
    const [said, verb] = [dateSpan, trigger].map((span) => normalise(textOf(passages[span.paragraph] ?? passage, span)))
    if (said === undefined || verb === undefined || YEAR.test(said) || !PAST[passage.language].test(verb)) return meeting
    return { ...meeting, date: yearBefore(date, date.edtf) }
  })
}

function isAhead(edtf: string, published: string): boolean {
  const [first] = edtfRange(edtf)
  return isoWeekday(first) !== null && daysBetween(edtfRange(published)[1], first) > SLIP
}

/** The same day a year before, unless its weekday or the calendar is against it. */
function yearBefore(date: PartialDate, edtf: string): PartialDate {
  const earlier = edtf.replace(/\d{4}(?=-)/g, (year) => String(Number(year) - 1))
  return isEdtf(earlier) && (date.weekday === null || isoWeekday(earlier) === date.weekday) ? { ...date, edtf: earlier } : date
}
