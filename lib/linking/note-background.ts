import type { Evidence } from '@/lib/model/event'
import type { Background } from './find-background'
import { quote, type ReadArticle } from './list-evidence'
import { byText } from './order'
import type { Recall } from './relate-events'
import type { Unit } from './unit'

/** Which events the reports of others recall or announce. `background` gives events by their place in `events`. */
export function listRecalls(events: readonly { id: string; reports: readonly { article: string }[] }[], background: readonly Background[]): Recall[] {
  const tellers = new Map<string, string[]>()
  for (const { id, reports } of events) for (const { article } of reports) tellers.set(article, [...(tellers.get(article) ?? []), id])
  const recalls = new Map<string, Recall>()
  for (const { unit, group } of background) {
    const recalled = events[group]?.id
    for (const told of tellers.get(unit.article.key) ?? []) {
      if (recalled !== undefined && recalled !== told) recalls.set(`${told} ${recalled}`, { told, recalled })
    }
  }
  return [...recalls.values()].toSorted((one, other) => byText(one.told, other.told) || byText(one.recalled, other.recalled))
}

/** The words in which a report recalls or announces another event: evidence that weighs nothing, since background never links. */
export function noteBackground({ article, status, counterparts, trigger }: Unit, read: ReadArticle): Evidence {
  const rule = status === 'announced' ? 'background.announced' : 'background.recalled'
  return { kind: 'background', rule, weight: 0, value: '', left: quote(article.key, read(article.key), counterparts[0]?.span ?? trigger), right: null }
}
