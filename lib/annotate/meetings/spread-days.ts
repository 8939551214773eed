import type { DateMention, PartialDate } from '@/lib/model/annotation'
import type { Language } from '@/lib/languages'
import { numberForms } from '@/lib/knowledge/number-words'
import { isoWeekday } from '@/lib/model/edtf'
import { normalise } from '@/lib/text/normalise'
import { addDays } from '../dates/calendar'
import { normAt, normsBetween, sentenceAt, type Passage } from '../passage'
import type { ToldMeeting } from './told-meeting'

const WEEK = 7
const LONGEST = 10

type Phase = 'opening' | 'closing'

const words = (text: string) => text.split(' ').map(normalise)
const NUMBERS: ReadonlyMap<string, number> = new Map(numberForms.flatMap(({ phrase, role, value }) => (role === 'part' ? [[normalise(phrase), value]] : [])))
const DAYS: Record<Language, ReadonlySet<string>> = { fr: new Set(words('jours journées')), ar: new Set(words('أيام')) }
/** The dual says the number by itself. */
const TWO_DAYS = new Set(words('يومين'))
/** Before a number of days that are not those of the assembly: "dans trois jours", قبل يومين. */
const ELSEWHEN = /^(?:dans|sous|ici|a|y|قبل|منذ|غضون)$/

const OPENING: Record<Language, RegExp> = {
  fr: /^(?:ouverte?s?|ouvre(?:nt)?|ouverture|entame\p{L}*|debute\p{L}*|demarre\p{L}*|accueille(?:nt)?|depuis|lancee?s?|envoi)$/u,
  ar: /^[وف]?(?:ال)?(?:ت?نطلق|انطلا?قت?|ت?فتتح|افتتا?حت?|بدات?|استهلت?)/,
}
const CLOSING: Record<Language, RegExp> = {
  fr: /^(?:acheve\p{L}*|clos\p{L}*|clotur\p{L}*|clot|conclu\p{L}*|termine\p{L}*|fin|quittee?s|rideau)$/u,
  ar: /^[وف]?(?:ال)?(?:ت?ختتم|اختتا?مت?|ختام|اسدلت?|انتهت?|انتهي)/,
}

/**
 * Gives an assembly that opened or ended on a day the days that it lasted: "s'est ouverte mardi. Pendant trois jours",
 * اختتم الخميس بعد ثلاثة أيام. One paper tells the opening and another the end of the same assembly.
 */
export function spreadDays(told: readonly ToldMeeting[], passages: readonly Passage[], dates: readonly DateMention[]): ToldMeeting[] {
  return told.map((meeting) => {
    const passage = passages[meeting.trigger.paragraph]
    if (meeting.kind !== 'conference' || meeting.date.precision !== 'day' || meeting.date.edtf === null || passage === undefined) return meeting
    const phase = findPhase(passage, meeting)
    const weekday = isoWeekday(meeting.date.edtf)
    const days = phase === null || weekday === null ? null : (findDays(passage) ?? countToOtherEnd(passage, dates, weekday, phase))
    const date = phase === null || days === null ? null : spread(meeting.date.edtf, days, phase)
    return date === null ? meeting : { ...meeting, date }
  })
}

/** The one number of days that a paragraph gives. */
function findDays(passage: Passage): number | null {
  const found = new Set<number>()
  for (let index = 0; index < passage.tokens.length; index++) {
    const norm = normAt(passage, index)
    const isDual = TWO_DAYS.has(norm)
    const count = isDual ? 2 : (NUMBERS.get(norm) ?? (/^\d{1,2}$/.test(norm) ? Number(norm) : 0))
    if (count < 2 || count > LONGEST || (!isDual && !DAYS[passage.language].has(normAt(passage, index + 1)))) continue
    if (!ELSEWHEN.test(normAt(passage, index - 1))) found.add(count)
  }
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

function findPhase(passage: Passage, { trigger }: ToldMeeting): Phase | null {
  const at = passage.tokens.findIndex(({ end }) => end > trigger.start)
  const { from, to } = sentenceAt(passage, Math.max(0, at))
  const norms = normsBetween(passage, from, to)
  const [opening, closing] = [OPENING, CLOSING].map((phase) => norms.some((norm) => phase[passage.language].test(norm)))
  return opening === closing ? null : opening ? 'opening' : 'closing'
}

/** Before the day on which it ends, where it opened, and on which it began, where it ended. */
const OTHER_END: Record<Phase, Record<Language, RegExp>> = {
  opening: { fr: /^jusqu'$/, ar: /^(?:حتي|لغايه|غايه)$/ },
  closing: { fr: /^(?:ouverte?s?|entamee?s?|debutee?s?|commencee?s?|lancee?s?|depuis)$/, ar: /^(?:منذ|انطلقت?|بدات?|افتتحت?)$/ },
}
/** Words between it and the day: "jusqu'au". */
const BESIDE = 3

/** "Quatorze pays sont représentés jusqu'à jeudi", «انطلقت الثلاثاء»: days to the weekday at the other end, both counted. */
function countToOtherEnd(passage: Passage, dates: readonly DateMention[], weekday: number, phase: Phase): number | null {
  for (const { date, span } of dates) {
    const at = span.paragraph === passage.paragraph ? passage.tokens.findIndex(({ start }) => start >= span.start) : -1
    const other = date.weekday ?? (date.edtf !== null && date.precision === 'day' ? isoWeekday(date.edtf) : null)
    if (at < 1 || other === null || other === weekday) continue
    if (!normsBetween(passage, Math.max(0, at - BESIDE), at).some((norm) => OTHER_END[phase][passage.language].test(norm))) continue
    return ((phase === 'opening' ? other - weekday : weekday - other) + WEEK) % WEEK + 1
  }
  return null
}

function spread(day: string, days: number, phase: Phase): PartialDate {
  const first = phase === 'opening' ? day : addDays(day, 1 - days)
  return { edtf: `${first}/${addDays(first, days - 1)}`, weekday: null, precision: 'range' }
}
