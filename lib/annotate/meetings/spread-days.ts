import type { DateMention, PartialDate } from '@/lib/model/annotation'
import type { Language } from '@/lib/languages'
import { isoWeekday } from '@/lib/model/edtf'
import { addDays, daysBetween } from '../dates/calendar'
import { isWeekdayAlone } from '../dates/is-weekday-alone'
import { normsBetween, textOf, type Passage, type TokenRange } from '../passage'
import { lowerBound, sortedSlice } from '../sorted-slice'
import { findPhase, type AssemblyPhase } from './assembly-phase'
import { findDuration, LONGEST_ASSEMBLY } from './find-duration'
import { isGatheringWord } from './is-gathering-at'
import type { ToldMeeting } from './told-meeting'

const WEEK = 7

/** Sentences behind the one of an assembly that may say how long it is. */
const AHEAD = 3

/**
 * Gives an assembly that opened or ended on a day the days that it lasted, where its sentence says them, the next one, or
 * one soon after that names an assembly: "s'est ouverte mardi. Pendant trois jours", اختتم الخميس بعد ثلاثة أيام. One paper
 * tells the opening and another the end of the same assembly.
 */
export function spreadDays(told: readonly ToldMeeting[], passages: readonly Passage[], dates: readonly DateMention[]): ToldMeeting[] {
  const byParagraph = Map.groupBy(dates, ({ span }) => span.paragraph)
  return told.map((meeting) => {
    const passage = passages[meeting.trigger.paragraph]
    const { edtf, precision } = meeting.date
    // "Il y a une semaine", قبل أسبوع is about a day, and nothing is counted from it.
    if (meeting.kind !== 'conference' || precision !== 'day' || edtf === null || isoWeekday(edtf) === null || passage === undefined) return meeting
    const [own, ...next] = listSentences(passage, meeting)
    const phase = own === undefined ? null : findPhase(passage, own)
    if (own === undefined || phase === null) return meeting
    const named = next.filter((sentence, index) => index === 0 || namesGathering(passage, sentence))
    for (const sentence of [own, ...named]) {
      const days = findDuration(textIn(passage, sentence), passage.language, phase)
        ?? countToOtherEnd(passage, sentence, byParagraph.get(passage.paragraph) ?? [], edtf, phase)
      if (days !== null) return { ...meeting, date: spread(edtf, days, phase) }
    }
    return meeting
  })
}

/** The sentence that tells a meeting, and those behind it. */
function listSentences({ sentences, tokens }: Passage, { trigger }: ToldMeeting): readonly TokenRange[] {
  const first = lowerBound(sentences, ({ to }) => tokens[to - 1]?.end ?? 0, trigger.start + 1)
  return sentences.slice(first, first + 1 + AHEAD)
}

/** What an assembly is called once it was told: "les travaux se poursuivent jusqu'à mercredi", تتواصل الأشغال إلى غاية الأربعاء. */
const WORKS: Record<Language, RegExp> = { fr: /^(?:travaux|debats|assises|reunion|session)$/, ar: /^[وف]?(?:ال)?(?:اشغال|اعمال)(?:ها|ه)?$/ }

function namesGathering(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => WORKS[passage.language].test(norm) || isGatheringWord(norm, passage.language))
}

function textIn({ text, tokens }: Passage, { from, to }: TokenRange): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

/** Before the day on which it ends, where it opened, and on which it began, where it ended. */
const OTHER_END: Record<AssemblyPhase, Record<Language, RegExp>> = {
  opening: { fr: /^jusqu'$/, ar: /^(?:حتي|لغايه|غايه)$/ },
  closing: { fr: /^(?:ouverte?s?|entamee?s?|debutee?s?|commencee?s?|lancee?s?|depuis)$/, ar: /^(?:منذ|انطلقت?|بدات?|افتتحت?)$/ },
}
/** Words between it and the day: "jusqu'au". */
const BESIDE = 3

/** "Quatorze pays sont représentés jusqu'à jeudi", «انطلقت الثلاثاء»: days from one end to the other, both counted. */
function countToOtherEnd(passage: Passage, { from, to }: TokenRange, dates: readonly DateMention[], day: string, phase: AssemblyPhase): number | null {
  const { tokens } = passage
  for (const { date, span } of sortedSlice(dates, ({ span }) => span.start, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)) {
    const at = lowerBound(tokens, ({ start }) => start, span.start)
    if (!normsBetween(passage, Math.max(from, at - BESIDE), at).some((norm) => OTHER_END[phase][passage.language].test(norm))) continue
    const days = countDays(date, isWeekdayAlone(textOf(passage, span)), day, phase)
    if (days !== null) return days
  }
  return null
}

/** A weekday that is told alone is the one next to the day; a date is the day that it says. */
function countDays({ edtf, precision, weekday }: PartialDate, alone: boolean, day: string, phase: AssemblyPhase): number | null {
  const direction = phase === 'opening' ? 1 : -1
  const known = edtf !== null && precision === 'day' && isoWeekday(edtf) !== null ? edtf : null
  if (known !== null && !alone) return within(direction * daysBetween(day, known) + 1)
  const [own, other] = [isoWeekday(day), weekday ?? (known === null ? null : isoWeekday(known))]
  return own === null || other === null ? null : within((direction * (other - own) + WEEK) % WEEK + 1)
}

function within(days: number): number | null {
  return days < 2 || days > LONGEST_ASSEMBLY ? null : days
}

function spread(day: string, days: number, phase: AssemblyPhase): PartialDate {
  const first = phase === 'opening' ? day : addDays(day, 1 - days)
  return { edtf: `${first}/${addDays(first, days - 1)}`, weekday: null, precision: 'range' }
}
