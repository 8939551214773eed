import type { Evidence, LinkedEvent } from '@/lib/model/event'
import type { Background } from './find-background'
import { quote } from './list-evidence'
import { byText, listUnder } from './order'
import type { Recall } from './relate-events'
import type { Unit } from './unit'

/**
 * Notes on each report what its article recalls or announces of other events, with the words that do so: evidence that
 * weighs nothing, since background never links. `background` gives events by their place in `events`.
 */
export function noteBackground(events: readonly LinkedEvent[], background: readonly Background[]): { noted: LinkedEvent[]; recalls: Recall[] } {
  const byArticle = new Map<string, Background[]>()
  for (const found of background) listUnder(byArticle, found.unit.article.key).push(found)
  const recalls = new Map<string, Recall>()
  const noted = events.map((event) => ({
    ...event,
    reports: event.reports.map((report) => {
      const own = byArticle.get(report.article) ?? []
      for (const { group } of own) {
        const recalled = events[group]?.id
        if (recalled !== undefined && recalled !== event.id) recalls.set(`${event.id} ${recalled}`, { told: event.id, recalled })
      }
      return own.length === 0 ? report : { ...report, evidence: [...report.evidence, ...own.map(({ unit }) => toEvidence(unit))] }
    }),
  }))
  return { noted, recalls: [...recalls.values()].toSorted((one, other) => byText(one.told, other.told) || byText(one.recalled, other.recalled)) }
}

function toEvidence({ article, meeting, counterparts }: Unit): Evidence {
  const told = meeting === null ? undefined : article.annotation.meetings[meeting]
  const rule = told?.status === 'announced' ? 'background.announced' : 'background.recalled'
  return { kind: 'background', rule, weight: 0, value: '', left: quote(article, counterparts[0]?.span ?? told?.trigger ?? null), right: null }
}
