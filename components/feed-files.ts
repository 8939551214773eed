/**
 * The files that follow the digest and every entity, each under the address of its page. The names of formats are the
 * same in both languages.
 */
export const feedFiles = [
  { file: 'feed.atom', type: 'application/atom+xml', name: 'Atom' },
  { file: 'feed.rss', type: 'application/rss+xml', name: 'RSS' },
  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
  { file: 'calendar.ics', type: 'text/calendar', name: 'iCalendar' },
] as const
