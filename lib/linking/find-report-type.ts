import type { ReportType } from '@/lib/model/event'
import { measureOverlap } from './compare-texts'
import { isTranslation, readSentences, type Sentences } from './is-translation'
import { COPIED_FROM, measureCopy } from './judge-copy'
import type { ReadArticle } from './list-evidence'
import { peopleOf, type Unit } from './unit'
import type { Vocabulary } from './vocabulary'

/**
 * Overlap of the whole texts from which it is worth aligning their sentences, which is dear: of 100 translated documents
 * 95 have more.
 */
const LIKE_FROM = 0.3

/**
 * How a report stands to another of its event, translations apart: the same wire text, a part of the visit that the other
 * tells, or a report of its own.
 */
export function findReportType(unit: Unit, other: Unit): ReportType {
  if (measureCopy(unit.article, other.article) >= COPIED_FROM) return 'copy'
  return isPartOf(unit, other) ? 'part' : 'report'
}

/** One talk of a visit: fewer counterparts than the visit has, and all of them among the visit's. */
function isPartOf(unit: Unit, visit: Unit): boolean {
  if (visit.kind !== 'visit' || unit.kind === 'visit') return false
  const [some, all] = [peopleOf(unit.counterparts), peopleOf(visit.counterparts)]
  return some.length > 0 && some.length < all.length && some.every((id) => all.includes(id))
}

/** Finds a report that is a translation of another, among those of one event; `null` when there is none. */
export type FindTranslation = <Report extends { unit: Unit }>(unit: Unit, others: readonly Report[]) => Report | null

/** The most alike text of the other language is aligned; sentences are read and pairs aligned once for the event. */
export function translationFinder(vocabulary: Vocabulary, read: ReadArticle): FindTranslation {
  const sentences = new Map<string, Sentences>()
  const sentencesOf = (key: string): Sentences => {
    const known = sentences.get(key) ?? readSentences(read(key), vocabulary)
    sentences.set(key, known)
    return known
  }
  const translated = new Map<string, boolean>()
  const isTranslated = (one: string, other: string): boolean => {
    const pair = one < other ? `${one}\n${other}` : `${other}\n${one}`
    const known = translated.get(pair) ?? isTranslation(sentencesOf(one), sentencesOf(other), vocabulary)
    translated.set(pair, known)
    return known
  }
  return (unit, others) => {
    let [best, most]: [(typeof others)[number] | null, number] = [null, LIKE_FROM]
    for (const other of others) {
      if (other.unit.article.language === unit.article.language) continue
      const overlap = measureOverlap(unit.text, other.unit.text)
      if (overlap > most || (best === null && overlap === most)) [best, most] = [other, overlap]
    }
    return best !== null && isTranslated(unit.article.key, best.unit.article.key) ? best : null
  }
}
