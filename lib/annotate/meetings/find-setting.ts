import type { DateMention, PartialDate } from '@/lib/model/annotation'
import { UNKNOWN_DATE } from '@/lib/model/annotation'
import type { Atom } from '../atoms/atom'
import type { Span } from '@/lib/model/span'
import { isHaving } from '../auxiliaries'
import { atomsIn, findAtomBefore, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { Candidate } from './party'
import { findPlace } from './find-place'
import { meetingGrammars } from './meeting-grammar'

/** Words between a verb and the day beside it. */
const BESIDE = 2

/** Words between a meeting and the year it was in. */
const FARTHEST_YEAR = 6

/** When, where and on which occasion, as the sentence of a meeting says. */
export interface Setting {
  date: PartialDate
  dateSpan: Span | null
  place: string | null
  placeSpan: Span | null
  occasion: string | null
}

/** What a setting is read with. */
interface SettingContext {
  dates: readonly DateMention[]
  parties: readonly Candidate[]
  /** False for what belongs to a verb of another tense: "qu'il avait reçu à Oslo en mai". */
  isInside?: (at: { from: number }) => boolean
  /** An assembly is its own occasion. */
  assembly?: boolean
}

/** Reads the setting of the meeting whose word stands at token `at`, from tokens `range`. */
export function findSetting(passage: Passage, range: TokenRange, at: number, { dates, parties, isInside = () => true, assembly = false }: SettingContext): Setting {
  const date = findDate(passage, range, at, dates, isInside, assembly)
  const place = findPlace(passage, range, at, parties, isInside)
  const occasion = findOccasion(passage, range) ?? (assembly ? findAssembly(passage, range) : null)
  return {
    date: date?.date ?? UNKNOWN_DATE,
    dateSpan: date?.span ?? null,
    place: place?.key ?? null,
    placeSpan: place?.span ?? null,
    occasion: occasion?.key ?? null,
  }
}

/** The date nearest to the meeting word; one that belongs to a communiqué, a newspaper or an occasion is another day. */
function findDate(passage: Passage, range: TokenRange, at: number, dates: readonly DateMention[], isInside: NonNullable<SettingContext['isInside']>, assembly: boolean): DateMention | null {
  const start = passage.tokens[range.from]?.start ?? 0
  const end = passage.tokens[range.to - 1]?.end ?? 0
  let best: DateMention | null = null
  let nearest = Infinity
  for (const date of dates) {
    if (date.span.start < start || date.span.end > end) continue
    const index = tokenAt(passage, range, date.span.start)
    if (!isInside({ from: index }) || isOtherDate(passage, index, at, assembly) || isOfSource(passage, range, index, at) || isBeginning(passage, index, date.date)) continue
    // A year alone is as a rule that of a plan or a programme.
    if (date.date.precision === 'year' && Math.abs(index - at) > FARTHEST_YEAR) continue
    const distance = Math.abs(index - at) + vagueness(date.date, Math.abs(index - at))
    if (distance < nearest) [best, nearest] = [date, distance]
  }
  return best
}

/** أفاد بلاغ للوزارة، اليوم الخميس، أن الوزير استقبل: what is told begins at أن, and the day before it is the communiqué's. */
function isOfSource(passage: Passage, { from }: TokenRange, index: number, at: number): boolean {
  if (passage.language !== 'ar' || index > at) return false
  const { otherDate } = meetingGrammars.ar
  const opens = passage.tokens.slice(index, at).some(({ norm }) => /^[بو]?ان(?:ه|ها|هما)?$/.test(norm))
  return opens && passage.tokens.slice(from, index).some(({ norm }) => otherDate.has(norm))
}

function tokenAt({ tokens }: Passage, { from, to }: TokenRange, start: number): number {
  let index = from
  while (index < to && (tokens[index]?.start ?? 0) < start) index++
  return index
}

/** A month or a year is taken only when no day is about as near. */
function vagueness({ precision, yearless }: PartialDate, distance: number): number {
  // أمس beside the verb is its day, even where no publication says which, and the month told further on is another's.
  if (precision === 'unknown') return yearless === undefined ? (distance <= BESIDE ? 12 : 100) : yearless.length === 2 ? 15 : 0
  return precision === 'year' ? 40 : precision === 'month' ? 15 : 0
}

/** The day of a communiqué, or the days of the fair on whose margin people met; of an assembly they are its own. */
function isOtherDate(passage: Passage, index: number, at: number, assembly: boolean): boolean {
  const { otherDate } = meetingGrammars[passage.language]
  for (let before = index - 1; before >= index - 3 && before >= 0; before--) {
    if (/[,،;؛.(]/.test(gapBefore(passage, before + 1))) break
    if (otherDate.has(normAt(passage, before)) && !isDecided(passage, before)) return true
  }
  return !assembly && [0, 1, 2, 3].some((back) => (findAtomBefore(passage, index - back, 'occasion')?.from ?? at) > at)
}

/** "ont arrêté mardi": a decision, and no decree of that day. */
function isDecided(passage: Passage, index: number): boolean {
  return normAt(passage, index) === 'arrete' && isHaving(passage, index - 1)
}

/** Words between "since" and its month: منذ تولي الوزير حقيبة الدفاع في مايو. */
const FARTHEST_SINCE = 9

/** "en poste depuis mai", منذ سنة 2019, "depuis sa nomination en octobre 2018": when something else began. */
function isBeginning(passage: Passage, index: number, { precision }: PartialDate): boolean {
  if (precision !== 'year' && precision !== 'month') return false
  const { since } = meetingGrammars[passage.language]
  if (since.has(normAt(passage, index))) return true
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST_SINCE); before--) {
    if (/[,،;؛.:]/.test(gapBefore(passage, before + 1))) return false
    if (since.has(normAt(passage, before))) return true
  }
  return false
}

/** How far before its name the words stand that make a fair the occasion of a meeting. */
const OCCASION_REACH = 7

/**
 * The fair or assembly on whose margin the meeting was held. Naming it is not enough: "la sécurité des Jeux olympiques" is what
 * was spoken of, and games are an occasion only when people met "en marge", على هامش.
 */
function findOccasion(passage: Passage, range: TokenRange): Extract<Atom, { kind: 'occasion' }> | null {
  const { margin, attendance, subject } = meetingGrammars[passage.language]
  for (const occasion of atomsIn(passage, range, 'occasion')) {
    for (let index = occasion.from - 1; index >= Math.max(range.from, occasion.from - OCCASION_REACH); index--) {
      if (/[,،;؛.:]/.test(gapBefore(passage, index + 1))) break
      const norm = normAt(passage, index)
      if (subject.has(norm.replace(/^[وفبل]{0,2}(?:ال)?/, '')) || subject.has(norm)) break
      if (margin.has(norm) || (!occasion.games && attendance.has(norm))) return occasion
    }
  }
  return null
}

function findAssembly(passage: Passage, range: TokenRange): Extract<Atom, { kind: 'occasion' }> | null {
  for (const occasion of atomsIn(passage, range, 'occasion')) if (!occasion.games) return occasion
  return null
}
