import type { LinksToSave } from './links-to-save'
import { insertRows } from './insert-rows'
import type { Transaction } from './in-transaction'

/**
 * Where every former address leads once `links` are saved: the ones known so far and those of events that are no more,
 * each followed to an event that still is. An address that an event has again, or that leads nowhere, is left out.
 * To be asked before events are deleted, which takes their former addresses along.
 */
export async function listRedirects(transaction: Transaction, links: Pick<LinksToSave, 'events' | 'redirects'>): Promise<Map<string, string>> {
  const eventOf = new Map(links.events.map(({ slug, id }) => [slug, id]))
  const next = new Map(links.redirects.map(({ from, to }) => [from, to]))
  const known = await transaction.eventRedirect.findMany({ select: { slug: true, event: { select: { slug: true } } } })
  const all = new Map([...known.map(({ slug, event }) => [slug, event.slug] as const), ...next])
  const targets = new Map<string, string>()
  for (const [slug, target] of all) {
    const event = eventOf.get(follow(target, next, eventOf))
    if (event !== undefined && !eventOf.has(slug)) targets.set(slug, event)
  }
  return targets
}

/** The last address of a chain; a chain that bites its tail ends where it began to repeat. */
function follow(slug: string, next: ReadonlyMap<string, string>, live: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  for (let at = slug; ; ) {
    const to = next.get(at)
    if (live.has(at) || to === undefined || seen.has(at)) return at
    seen.add(at)
    at = to
  }
}

/** Replaces all former addresses: they are few. */
export async function writeRedirects(transaction: Transaction, redirects: ReadonlyMap<string, string>): Promise<void> {
  await transaction.eventRedirect.deleteMany()
  await insertRows(transaction, 'EventRedirect', [...redirects].map(([slug, eventId]) => ({ slug, eventId })))
}
