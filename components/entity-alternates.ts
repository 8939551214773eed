import type { Language } from '@/lib/languages'
import type { EntityLink } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'

/** Formats in which the events of an entity can be followed. */
const FORMATS = [
  { format: 'atom', type: 'application/atom+xml', file: 'feed.atom' },
  { format: 'rss', type: 'application/rss+xml', file: 'feed.rss' },
  { format: 'json', type: 'application/feed+json', file: 'feed.json' },
  { format: 'calendar', type: 'text/calendar', file: 'calendar.ics' },
] as const

/** The feeds and the calendar of an entity: `/fr/people/x/feed.atom` and the others. */
export function entityAlternates(entity: Pick<EntityLink, 'kind' | 'slug'>, language: Language) {
  return FORMATS.map(({ file, ...format }) => ({ ...format, address: addressOf(language, `${entityPath(entity)}/${file}`) }))
}
