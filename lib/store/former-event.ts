import 'server-only'
import { client } from './client'

/** The address of the event that the one of a former address has become part of; `null` when there never was one. */
export async function findFormerEvent(slug: string): Promise<{ redirect: string } | null> {
  const former = await client().eventRedirect.findUnique({ where: { slug }, select: { event: { select: { slug: true } } } })
  return former && { redirect: former.event.slug }
}
