import type { EventFacts, LinkedEvent } from '@/lib/model/event'
import { nameComparer } from './compare-names'
import { judgeUnits } from './judge-units'
import type { Verdict } from './link-input'
import type { ReadArticle } from './list-evidence'
import { noteBackground } from './note-background'
import { rarityOf, type Rarities } from './rarity'
import type { Unit } from './unit'
import { writeReports, type Desk, type FindVerdict, type Placed } from './write-reports'

/** Everything that is needed to write an event but the texts of its articles: plain data, which may go to another thread. */
export interface EventBrief {
  id: string
  slug: string
  facts: EventFacts
  /** Its reports, as linking knows them. */
  placed: readonly Placed[]
  /** What its articles recall or announce of other events. */
  recalled: readonly Unit[]
}

/** What the events of a plan are written by: plain data too. */
export interface WritingRules {
  rarities: Rarities
  verdicts: readonly Verdict[]
}

/** Makes ready to write events, one by one and in any order. */
export function openDesk({ rarities, verdicts }: WritingRules): Desk {
  const [rarity, compareNames] = [rarityOf(rarities), nameComparer()]
  return { judge: (left, right) => judgeUnits(left, right, { rarity, compareNames }), findVerdict: indexVerdicts(verdicts) }
}

/** Writes the reports of an event with their reasons; `read` gives the texts of its articles, and no others are asked for. */
export function writeEvent({ id, slug, facts, placed, recalled }: EventBrief, desk: Desk, read: ReadArticle): LinkedEvent {
  const reports = writeReports(placed, desk, read).map((report) => {
    const noted = recalled.filter(({ article }) => article.key === report.article).map((unit) => noteBackground(unit, read))
    return noted.length === 0 ? report : { ...report, evidence: [...report.evidence, ...noted] }
  })
  return { id, slug, facts, reports }
}

function indexVerdicts(verdicts: readonly Verdict[]): FindVerdict {
  const words = new Map(verdicts.flatMap(({ left, right, word }) => [[`${left}\n${right}`, word], [`${right}\n${left}`, word]] as const))
  return (left, right) => words.get(`${left}\n${right}`) ?? null
}
