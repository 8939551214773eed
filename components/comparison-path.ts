import type { AskedReports } from '@/lib/model/comparison-view'

/**
 * Path, without its language, of the page that sets two reports of an event beside each other, as an address asks for it:
 * `comparisonPath('rabat-1', { left: 'a', right: 'b' })` is `'/events/rabat-1/compare?left=a&right=b'`. Where one is not
 * asked for, the page chooses it.
 */
export function comparisonPath(event: string, reports: AskedReports | null = null): string {
  const query = new URLSearchParams(Object.entries(reports ?? {}).flatMap(([side, slug]) => (slug === null ? [] : [[side, slug]])))
  return `/events/${event}/compare${query.size > 0 ? `?${query.toString()}` : ''}`
}
