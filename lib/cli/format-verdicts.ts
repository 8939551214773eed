import { findContradictions } from '@/lib/linking/find-contradictions'
import type { PreviousLinks } from '@/lib/model/previous-links'
import type { Verdict } from '@/lib/store/verdicts'
import type { VerdictReceipt } from './give-verdict'

/** Events as linking left them, and what `export` calls each article. */
export interface Known {
  events: PreviousLinks['events']
  ids: ReadonlyMap<string, string>
}

const MARKS: Readonly<Record<VerdictReceipt['status'], string>> = { kept: '+', changed: '~', unchanged: '=', forgotten: '-' }

/** What became of a word, on one line: `+ kept      lettre ~ رسالة: same`. */
export function verdictLine({ status, left, right, before, now }: VerdictReceipt, { ids }: Known): string {
  const said = now ?? (before === null ? 'there was no verdict' : `it was ${before}`)
  const was = status === 'changed' ? ` (it was ${before})` : ''
  return `${MARKS[status]} ${status.padEnd(9)} ${nameOf(left, ids)} ~ ${nameOf(right, ids)}: ${said}${was}`
}

/** Where the two articles stand now; when linking could not do as it was told, that too. */
export function outcomeLine({ left, right, now }: Pick<VerdictReceipt, 'left' | 'right' | 'now'>, { events, ids }: Known): string {
  const shared = listShared(left, right, events)
  if (shared.length > 0) return `The two report one event: ${shared.join(', ')}.`
  const apart = 'The two report no event in common.'
  if (now !== 'same') return apart
  return `${apart} Another verdict, or another meeting that one of them tells, stands in the way: npm run explain -- ${nameOf(left, ids)} ${nameOf(right, ids)}`
}

/** A verdict of the list: `different  lettre ~ رسالة`; an article that is not in the store is said to be so. */
export function listLine({ left, right, word }: Verdict, { ids }: Known): string {
  const gone = [left, right].filter((key) => !ids.has(key)).map((key) => ` (${key} is not in the store)`)
  return `${word.padEnd(9)} ${nameOf(left, ids)} ~ ${nameOf(right, ids)}${gone.join('')}`
}

/**
 * Verdicts that contradict each other, a line for each contradiction. Where an article tells several events, words that
 * look like one can all be right: where events do what every word of a chain says, there is none.
 */
export function contradictionLines(verdicts: readonly Verdict[], { events, ids }: Known): string[] {
  return findContradictions(verdicts).flatMap((chain) => {
    const [first = '', last = ''] = [chain[0], chain.at(-1)]
    const links = chain.slice(1).map((key, at) => [chain[at] ?? '', key] as const)
    const areAllTrue = links.every(([left, right]) => listShared(left, right, events).length > 0) && listShared(first, last, events).length === 0
    if (areAllTrue) return []
    const same = links.map(([left, right]) => `${nameOf(left, ids)} = ${nameOf(right, ids)}`).join(', ')
    return [`! contradiction: ${same}, but ${nameOf(first, ids)} ≠ ${nameOf(last, ids)}. Where verdicts contradict each other, "different" holds.`]
  })
}

function nameOf(key: string, ids: Known['ids']): string {
  return ids.get(key) ?? key
}

function listShared(left: string, right: string, events: Known['events']): string[] {
  const reports = (event: Known['events'][number], key: string): boolean => event.reports.some(({ article }) => article === key)
  return events.filter((event) => reports(event, left) && reports(event, right)).map(({ id }) => id)
}
