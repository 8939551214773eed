import { isoWeekday } from '@/lib/model/edtf'
import type { PartialDate } from '@/lib/model/annotation'
import type { Figure } from './find-figures'
import { gather } from './gather'
import type { FactUse } from './list-uses'
import { tieClaims } from './tie-claims'
import type { ReportedText } from '@/lib/model/reported-text'

/** What one report says of a fact. */
export interface ToldUse {
  report: ReportedText
  use: FactUse
}

/**
 * Uses of several reports gathered into facts: a name by whom or what it is, a figure by its value and what it counts,
 * a date with those that say less of the same day, a claim by what it means.
 *
 * "quarante policiers" and «40 شرطيا» are one fact; so are "mercredi" and «الأربعاء 21 يناير 2026».
 */
export function tieUses(told: readonly ToldUse[]): ToldUse[][] {
  const of = (kind: FactUse['kind']): ToldUse[] => told.filter(({ use }) => use.kind === kind)
  const named = told.filter(({ use }) => use.entity !== null)
  return [
    ...Map.groupBy(named, ({ use }) => `${use.kind} ${use.key}`).values(),
    ...gather(of('figure'), ({ use: { figure } }, { use: { figure: other } }) => figure !== null && other !== null && countsTheSame(figure, other)),
    ...gather(of('date').toSorted((one, other) => exactness(other.use.date) - exactness(one.use.date)), ({ use: { date } }, { use: { date: vaguer } }) => date !== null && vaguer !== null && saysLess(vaguer, date)),
    ...tieClaims(of('claim')),
  ]
}

/** Equal values of different things are two figures, where both texts use words that the lexicon knows. */
export function countsTheSame(one: Figure, other: Figure): boolean {
  if (one.value !== other.value || one.unit !== other.unit) return false
  if (one.counted !== null && one.counted === other.counted) return true
  return one.concepts.length === 0 || other.concepts.length === 0 || one.concepts.some((concept) => other.concepts.includes(concept))
}

/** How much a date says, to let the most exact lead. */
function exactness(date: PartialDate | null): number {
  if (date?.edtf) return date.edtf.length
  return date?.yearless ? 2 : 1
}

/**
 * Whether a date is the same as another or says less of it: "lundi" of Monday 24 June 2024, "en juin 2024", "le 24
 * juin", an end of an interval.
 */
function saysLess(vaguer: PartialDate, date: PartialDate): boolean {
  if (isPartOf(vaguer, date)) return true
  return date.edtf?.includes('/') === true && date.edtf.split('/').some((end) => isPartOf(vaguer, pointDate(end)))
}

function isPartOf(vaguer: PartialDate, date: PartialDate): boolean {
  if (vaguer.edtf !== null) return date.edtf !== null && (date.edtf === vaguer.edtf || (!vaguer.edtf.includes('/') && date.edtf.startsWith(`${vaguer.edtf}-`)))
  if (vaguer.yearless !== undefined) return date.yearless === vaguer.yearless || yearlessOf(date) === vaguer.yearless
  return vaguer.weekday !== null && (date.weekday ?? (date.edtf === null ? null : isoWeekday(date.edtf))) === vaguer.weekday
}

function pointDate(edtf: string): PartialDate {
  return { edtf, weekday: isoWeekday(edtf), precision: 'day' }
}

function yearlessOf({ edtf }: PartialDate): string | null {
  return edtf === null ? null : edtf.split('/').map((point) => point.slice(5)).join('/')
}
