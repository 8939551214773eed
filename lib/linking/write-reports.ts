import { STRENGTH_FROM, type Report, type ReportType, type Strength } from '@/lib/model/event'
import { findReportType, translationFinder, type FindTranslation } from './find-report-type'
import { probabilityOf, type Judgement } from './judge-units'
import { listEvidence, turn, type ReadArticle } from './list-evidence'
import type { Unit } from './unit'
import { Vocabulary } from './vocabulary'
import { VERDICT_WEIGHT } from './weights'

/** A unit with its place in the list of units. */
export interface Placed {
  unit: Unit
  at: number
}

/** What the reports of all events need to be written. */
export interface Desk {
  /** The unit whose key is smaller goes first. */
  judge: (left: Unit, right: Unit) => Judgement
  findVerdict: FindVerdict
}

/** What the reports of one event need besides: its judgements, kept, and its texts. */
interface EventDesk extends Omit<Desk, 'judge'> {
  between: JudgePlaced
  findTranslation: FindTranslation
  read: ReadArticle
}

/** Judges two units of a group, in either order. */
type JudgePlaced = (one: Placed, other: Placed) => Judgement

/** What editors said of two articles, if anything. */
export type FindVerdict = (left: string, right: string) => 'same' | 'different' | 'unsure' | null

/** Closest kind of tie first, after a translation: a page leads from a report to that before any other. */
const TYPES: readonly ReportType[] = ['copy', 'report', 'part']
/** Other reports that are asked whether they are a copy or the whole of which a report is a part, the best agreeing first. */
const COMPARED = 6

/**
 * The reports of one event, each with its closest other report, how it stands to it and why they are linked.
 * `read` gives the texts of its articles.
 */
export function writeReports(group: readonly Placed[], desk: Desk, read: ReadArticle): Report[] {
  // The words of an event have numbers of their own: what it says of itself depends on no other.
  const own: EventDesk = { findVerdict: desk.findVerdict, between: rememberJudgements(desk.judge), findTranslation: translationFinder(new Vocabulary(), read), read }
  return group.map((placed) => writeReport(placed, group, own))
}

/** Each pair of a group is asked for from both sides, and judged with the smaller place on the left. */
function rememberJudgements(judge: Desk['judge']): JudgePlaced {
  const known = new Map<string, Judgement>()
  return (one, other) => {
    const [left, right] = one.at < other.at ? [one, other] : [other, one]
    const pair = `${left.at}-${right.at}`
    const judgement = known.get(pair) ?? judge(left.unit, right.unit)
    known.set(pair, judgement)
    return judgement
  }
}

function writeReport(own: Placed, group: readonly Placed[], desk: EventDesk): Report {
  const { unit } = own
  const closest = findClosest(own, group, desk)
  const report = { article: unit.article.key, meeting: unit.meeting }
  if (closest === null) return { ...report, type: 'alone', counterpart: null, probability: 1, strength: 'strong', evidence: [] }
  const { other, type } = closest
  const judgement = desk.between(own, other)
  const verdict = desk.findVerdict(unit.article.key, other.unit.article.key)
  const evidence = own.at < other.at ? listEvidence(unit, other.unit, judgement, desk.read) : turn(listEvidence(other.unit, unit, judgement, desk.read))
  if (verdict === 'same') evidence.unshift({ kind: 'verdict', rule: 'verdict.same', weight: VERDICT_WEIGHT, value: 'same', left: null, right: null })
  // An editor's word is not weighed against the evidence: it stands.
  const probability = verdict === 'same' ? 1 : probabilityOf(judgement.score)
  const strength = verdict === 'unsure' ? 'to-check' : strengthOf(probability)
  return { ...report, type, counterpart: other.unit.article.key, probability: Math.round(probability * 1000) / 1000, strength, evidence }
}

/** An editor's word leads to the report it was said of, whatever others agree better: it would be shown nowhere else. */
function findClosest(own: Placed, group: readonly Placed[], { between, findTranslation, findVerdict }: EventDesk): { other: Placed; type: ReportType } | null {
  const others = group
    .filter((other) => other.at !== own.at)
    .map((other) => ({ other, score: between(own, other).score }))
    .toSorted((one, other) => other.score - one.score || one.other.at - other.other.at)
    .map(({ other }) => other)
  const told = others.filter((other) => findVerdict(own.unit.article.key, other.unit.article.key) === 'same')
  const asked = told.length > 0 ? told : others
  const translation = findTranslation(own.unit, asked)
  if (translation !== null) return { other: translation, type: 'translation' }
  let best: { other: Placed; type: ReportType } | null = null
  for (const other of asked.slice(0, COMPARED)) {
    const type = findReportType(own.unit, other.unit)
    if (best === null || TYPES.indexOf(type) < TYPES.indexOf(best.type)) best = { other, type }
  }
  return best
}

/** As shown on the page. */
export function strengthOf(probability: number): Strength {
  return probability >= STRENGTH_FROM.strong ? 'strong' : probability >= STRENGTH_FROM.probable ? 'probable' : 'to-check'
}
