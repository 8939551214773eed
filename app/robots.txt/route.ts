import { siteAddress } from '@/app/site-address'
import { toRobots } from '@/lib/publish/to-robots'

/** Answers to a question: endless, and nothing that the collection does not show elsewhere. */
const CLOSED = ['/api/', '/*/search', '/*/events/*/compare']

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(toRobots(CLOSED, new URL('/sitemap.xml', siteAddress).href), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
