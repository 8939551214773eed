import { formatDate } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage } from '@/lib/languages'
import type { Edition, FeedEvent } from '@/lib/model/feed-view'
import type { Feed } from '@/lib/publish/feed'
import { publishedId } from '@/lib/publish/published-id'
import { toAtom } from '@/lib/publish/to-atom'
import { toFeedEntry } from '@/lib/publish/to-feed-entry'
import { toJsonFeed } from '@/lib/publish/to-json-feed'
import { toRss } from '@/lib/publish/to-rss'
import { listNewestEvents } from '@/lib/store/feed-events'
import { answerIfChanged } from './answer-if-changed'
import { readFeedSubject, type FeedParams, type FollowedSubject } from './feed-subject'
import { siteAddress } from './site-address'

/** Events in a feed: what a reader who looks once a week has missed, and little enough to be fetched every hour. */
const MOST = 50

/** Before the first run there is no time at which anything changed; Atom wants one all the same. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z'

const FORMATS = {
  atom: { type: 'application/atom+xml', write: toAtom },
  rss: { type: 'application/rss+xml', write: toRss },
  json: { type: 'application/feed+json', write: toJsonFeed },
} as const

/** The newest events, all or those of one entity, as a feed in the language of the address. */
export async function answerFeed(request: Request, params: FeedParams, format: keyof typeof FORMATS): Promise<Response> {
  const { type, write } = FORMATS[format]
  return answerIfChanged(request, {
    type: `${type}; charset=utf-8`,
    language: params.lang,
    write: async (edition) => {
      const followed = await readFeedSubject(params)
      if (followed === null) return null
      const events = await listNewestEvents(followed.subject, followed.language, MOST)
      return write(toFeed(followed, events, `feed.${format}`, edition))
    },
  })
}

function toFeed(followed: FollowedSubject, events: readonly FeedEvent[], file: string, { changed }: Edition): Feed {
  const { language, path, title, description } = followed
  const t = getTranslator(language)
  const other = otherLanguage(language)
  const absolute = (address: string) => new URL(address, siteAddress).href
  const entries = events.map((event) =>
    toFeedEntry(event, language, siteAddress, {
      date: formatDate(event.date, language),
      reports: t('event.reports'),
      composed: t('event.composed', { count: event.articles.length }),
    }),
  )
  return {
    language,
    id: publishedId(siteAddress.hostname, `${followed.id}/${language}`),
    title,
    description,
    author: t('site.name'),
    page: { url: absolute(`/${language}${path}`), language },
    otherPage: { url: absolute(`/${other}${path}`), language: other },
    self: absolute(`/${language}${path}/${file}`),
    icon: absolute('/icons/192.png'),
    updated: entries[0]?.updated ?? changed ?? BEFORE_ALL,
    entries,
  }
}
