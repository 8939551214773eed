import 'server-only'
import type { Edition } from '@/lib/model/feed-view'
import { client } from './client'
import { findRevision } from './state'

/** What the store is at: enough to tell somebody who has been here before that nothing is new. */
export async function findEdition(): Promise<Edition> {
  // In this order: a run that ends in between is then seen by its revision the next time.
  const revision = await findRevision()
  const run = await client().run.findFirst({ orderBy: { id: 'desc' }, select: { finishedAt: true } })
  return { revision, changed: run?.finishedAt?.toISOString() ?? null }
}
