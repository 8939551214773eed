import 'server-only'
import type { EventPage } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { eventPageSelect, toEventPage } from './event-page'
import { newestFirst } from './event-summary'
import { findFormerEvent } from './former-event'

/**
 * The page of one event for a reader of `language`; the address to go to when the event has become part of another;
 * `null` when there never was one.
 */
export async function findEvent(
  slug: string,
  language: Language,
): Promise<{ page: EventPage } | { redirect: string } | null> {
  const row = await client().event.findUnique({ where: { slug }, select: eventPageSelect })
  return row ? { page: await toEventPage(row, language) } : findFormerEvent(slug)
}

/** Addresses of all events, newest first. */
export async function listEventSlugs(): Promise<string[]> {
  const rows = await client().event.findMany({ orderBy: newestFirst, select: { slug: true } })
  return rows.map(({ slug }) => slug)
}
