import { revalidatePath } from 'next/cache'
import { findRevision } from '@/lib/store/state'

/** Revision of the store that pages were last refreshed for, in this process; `null` until somebody asks. */
let served: number | null = null

/**
 * Tells this server that a run has changed the store: every page is rendered again at its next visit.
 * Needs no secret, because it looks for itself: where nothing has changed, nothing happens.
 */
export async function POST(): Promise<Response> {
  const revision = await findRevision()
  const refreshed = revision !== served
  if (refreshed) revalidatePath('/[lang]', 'layout')
  served = revision
  return Response.json({ refreshed, revision })
}
