import type { ReportType } from '@/lib/model/event'
import { compareTexts } from './compare-texts'
import { isTranslation } from './is-translation'
import { COPIED_FROM } from './judge-copy'
import type { Collection } from './judge-units'
import { peopleOf, type Unit } from './unit'

/** Overlap of the whole texts from which it is worth aligning their sentences, which is dear. */
const LIKE_FROM = 0.2

/** How one report stands to another of its event. */
export type FindReportType = (unit: Unit, other: Unit) => ReportType

/**
 * Tells how reports stand to each other: the same wire text, a translation, a part of the visit that the other tells,
 * or a report of its own. Two articles are compared sentence by sentence once, if they are alike at all.
 */
export function reportTypeFinder({ textOf, measureCopy }: Collection): FindReportType {
  const known = new Map<string, boolean>()
  const isTranslated = (unit: Unit, other: Unit): boolean => {
    const pair = [unit.key, other.key].toSorted().join(' ')
    const found = known.get(pair) ?? (compareTexts(textOf(unit), textOf(other)).overlap >= LIKE_FROM && isTranslation(unit.article.annotation, other.article.annotation))
    known.set(pair, found)
    return found
  }
  return (unit, other) => {
    if (measureCopy(unit.article, other.article) >= COPIED_FROM) return 'copy'
    if (unit.language !== other.language && isTranslated(unit, other)) return 'translation'
    return isPartOf(unit, other) ? 'part' : 'report'
  }
}

/** One talk of a visit: fewer counterparts than the visit has, and all of them among the visit's. */
function isPartOf(unit: Unit, visit: Unit): boolean {
  if (visit.kind !== 'visit' || unit.kind === 'visit') return false
  const [some, all] = [peopleOf(unit.counterparts), peopleOf(visit.counterparts)]
  return some.length > 0 && some.length < all.length && some.every((id) => all.includes(id))
}
