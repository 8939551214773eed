import type { ReportType } from '@/lib/model/event'
import { compareTexts } from './compare-texts'
import { COPIED_FROM, measureCopy } from './judge-copy'
import { isTranslation } from './is-translation'
import { peopleOf, type Unit } from './unit'
import type { WeighedText } from './weighed-text'

/** Overlap of the whole texts from which it is worth aligning their sentences, which is dear. */
const LIKE_FROM = 0.2

/**
 * How one report stands to another of its event: the same wire text, a translation, a part of the visit that the
 * other tells, or a report of its own.
 */
export function findReportType(unit: Unit, other: Unit, isTranslated: (unit: Unit, other: Unit) => boolean): ReportType {
  if (measureCopy(unit.article, other.article) >= COPIED_FROM) return 'copy'
  if (unit.language !== other.language && isTranslated(unit, other)) return 'translation'
  return isPartOf(unit, other) ? 'part' : 'report'
}

/** Says whether two reports in two languages are translations; each pair of articles is aligned once, if they are alike at all. */
export function translationFinder(textOf: (unit: Unit) => WeighedText): (unit: Unit, other: Unit) => boolean {
  const known = new Map<string, boolean>()
  return (unit, other) => {
    const pair = [unit.key, other.key].toSorted().join(' ')
    const found = known.get(pair) ?? (compareTexts(textOf(unit), textOf(other)).overlap >= LIKE_FROM && isTranslation(unit.article.annotation, other.article.annotation))
    known.set(pair, found)
    return found
  }
}

/** One talk of a visit: fewer counterparts than the visit has, and all of them among the visit's. */
function isPartOf(unit: Unit, visit: Unit): boolean {
  if (visit.kind !== 'visit' || unit.kind === 'visit') return false
  const [some, all] = [peopleOf(unit.counterparts), peopleOf(visit.counterparts)]
  return some.length > 0 && some.length < all.length && some.every((id) => all.includes(id))
}
