import type { HijriDay } from './hijri-calendar'
import type { Shift, Unit } from './meaning'

/** A day as the text says it. `month` and `year` may be moved ("du mois courant", من العام الماضي) or not said at all. */
export interface SaidDay {
  day: number
  month: number | Shift | null
  year: number | Shift | null
  shift: Shift | null
  weekday: number | null
}

export interface SaidMonth {
  month: number
  year: number | Shift | null
  shift: Shift | null
}

/** What a date expression says, before anything is known about the day of publication. */
export type Said =
  | ({ type: 'day' } & SaidDay)
  | { type: 'days'; from: SaidDay; to: SaidDay }
  | ({ type: 'month' } & SaidMonth)
  | { type: 'months'; from: SaidMonth; to: SaidMonth }
  | { type: 'year'; year: number }
  | { type: 'years'; from: number; to: number }
  | { type: 'hijri'; first: HijriDay; last: HijriDay; weekday: number | null }
  | { type: 'relative'; offset: number; weekday: number | null }
  /** Days from the one that the text named last: "la veille", "trois jours plus tard". */
  | { type: 'beside'; offset: number; weekday: number | null }
  | { type: 'weekday'; weekday: number; shift: Shift | null }
  | { type: 'period'; unit: Unit; shift: Shift }
  | { type: 'ago'; unit: Unit; amount: number }

/** A value read from the lexemes `from` (included) to `to` (excluded). */
export interface Reading<Value> {
  value: Value
  from: number
  to: number
}
