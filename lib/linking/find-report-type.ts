import type { ReportType } from '@/lib/model/event'
import { alignParagraphs } from './align-paragraphs'
import { compareTexts } from './compare-texts'
import { COPIED_FROM, measureCopy } from './judge-copy'
import { peopleOf, type Unit } from './unit'
import type { WeighedText } from './weighed-text'

/** Share of both texts that must align for the one to be a translation of the other. */
const TRANSLATED_FROM = 0.7
/** Overlap of the whole texts from which it is worth aligning their paragraphs, which is dear. */
const LIKE_FROM = 0.3
/** Mean similarity of the aligned blocks: two reports in the reporters' own words stay below. */
const CLOSE_FROM = 0.34

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
    const found = known.get(pair) ?? (compareTexts(textOf(unit), textOf(other)).overlap >= LIKE_FROM && isTranslation(unit, other))
    known.set(pair, found)
    return found
  }
}

function isTranslation(unit: Unit, other: Unit): boolean {
  const [left, right] = [unit.article.annotation, other.article.annotation]
  const blocks = alignParagraphs(left, right)
  const covered = (side: 'left' | 'right', paragraphs: readonly { text: string }[]): number => {
    const length = (from: number, to: number): number => paragraphs.slice(from, to).reduce((sum, { text }) => sum + text.length, 0)
    return blocks.reduce((sum, { [side]: [from, to] }) => sum + length(from, to), 0) / Math.max(1, length(0, paragraphs.length))
  }
  const similarity = blocks.reduce((sum, block) => sum + block.similarity, 0) / Math.max(1, blocks.length)
  return (
    similarity >= CLOSE_FROM &&
    covered('left', left.paragraphs) >= TRANSLATED_FROM &&
    covered('right', right.paragraphs) >= TRANSLATED_FROM
  )
}

/** One talk of a visit: fewer counterparts than the visit has, and all of them among the visit's. */
function isPartOf(unit: Unit, visit: Unit): boolean {
  if (visit.kind !== 'visit' || unit.kind === 'visit') return false
  const [some, all] = [peopleOf(unit.counterparts), peopleOf(visit.counterparts)]
  return some.length > 0 && some.length < all.length && some.every((id) => all.includes(id))
}
