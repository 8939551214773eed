import { findCity } from '@/lib/knowledge/cities'
import type { PartialDate } from '@/lib/model/annotation'
import { dateClue, gapBetween, onOneCalendar } from './date-clue'
import type { UnitDraft } from './profile-units'

const WEEK = 7

/**
 * Two passages that were not at one time and place: "le 5 mars" and "le 20 mars", with their years or without, يوم الاثنين and
 * يوم الخميس, Rabat and Paris. A day more or less and another town of the country are of one meeting.
 */
export function areApart(left: Pick<UnitDraft, 'date' | 'place'>, right: Pick<UnitDraft, 'date' | 'place'>): boolean {
  return areDaysApart(left.date, right.date) || areCountriesApart(left, right)
}

/** More than a day apart, with their years or without; else by their weekdays. */
function areDaysApart(left: PartialDate, right: PartialDate): boolean {
  const days = onOneCalendar(dateClue(left, null), dateClue(right, null))
  if (days !== null) return gapBetween(...days) > 1
  if (left.weekday === null || right.weekday === null) return false
  const gap = Math.abs(left.weekday - right.weekday)
  return Math.min(gap, WEEK - gap) > 1
}

/** In towns of two countries. */
function areCountriesApart(left: Pick<UnitDraft, 'place'>, right: Pick<UnitDraft, 'place'>): boolean {
  const [one, other] = [left, right].map(({ place }) => (place === null ? null : (findCity(place.key)?.country ?? null)))
  return Boolean(one && other && one !== other)
}
