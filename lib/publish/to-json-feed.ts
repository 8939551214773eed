import { cleanText } from './clean-text'
import type { Feed, FeedEntry } from './feed'

/** A feed as JSON Feed 1.1. What the words of an event say is there for programs too, under `_event`. */
export function toJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: feed.page.url,
    feed_url: feed.self,
    icon: feed.icon,
    authors: [{ name: feed.author, url: feed.page.url }],
    items: feed.entries.map((entry) => toItem(entry, feed)),
  }
  return JSON.stringify(document, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
}

function toItem(entry: FeedEntry, { language }: Feed) {
  return {
    id: entry.id,
    url: entry.page.url,
    language,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    date_published: entry.published,
    date_modified: entry.updated,
    tags: entry.categories.map(({ label }) => label),
    _event: {
      ...entry.event,
      versions: [entry.page, entry.otherPage],
      articles: entry.reports,
    },
  }
}
