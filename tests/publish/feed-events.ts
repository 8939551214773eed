import type { EntityKind } from '@/lib/model/annotation'
import type { Fragment } from '@/lib/model/card'
import type { FeedArticle, FeedEvent } from '@/lib/model/feed-view'
import type { EntityLink } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import type { Feed } from '@/lib/publish/feed'
import type { EntryWords } from '@/lib/publish/event-html'
import { toFeedEntry } from '@/lib/publish/to-feed-entry'

/** An invented meeting that two papers tell, one in each language, as readers of the store give it. */

export const site = new URL('https://jisr.example')

const entity = (kind: EntityKind, key: string, text: string, language: string): EntityLink => ({ kind, key, slug: key.toLowerCase(), name: { text, language } })

const french: FeedArticle = {
  key: 'lettre',
  slug: 'le-danemark-a-rabat-1',
  title: { text: 'Le Danemark à Rabat', language: 'fr', origin: 'line' },
  language: 'fr',
  source: 'La Lettre',
  published: { edtf: '2026-01-22', origin: 'given' },
  url: 'https://lettre.example/danemark?a=1&b=2',
}

const arabic: FeedArticle = {
  key: 'risala',
  slug: 'ar-2',
  title: { text: 'سفيرة الدنمارك بالرباط', language: 'ar', origin: 'line' },
  language: 'ar',
  source: 'الرسالة',
  published: null,
  url: null,
}

const TITLES: Record<Language, Fragment[]> = {
  fr: ['Karim Idrissi reçoit ', { text: 'آنا بيرغ', language: 'ar', kind: 'person', key: 'anna-berg' }],
  ar: ['كريم الإدريسي يستقبل ', { text: 'Anna Berg', language: 'fr', kind: 'person', key: 'anna-berg' }],
}

/** The meeting for a reader of one language, or another that differs in `parts`. */
export function feedEventOf(language: Language, parts: Partial<FeedEvent> = {}): FeedEvent {
  const inFrench = language === 'fr'
  return {
    id: 'e1',
    slug: 'idrissi-berg',
    kind: 'reception',
    title: TITLES[language],
    account: [...TITLES[language], '.'],
    date: { edtf: '2026-01-21', weekday: 3, precision: 'day' },
    place: entity('place', 'rabat', inFrench ? 'Rabat' : 'الرباط', language),
    countries: [entity('country', 'DK', inFrench ? 'Danemark' : 'الدنمارك', language)],
    people: [entity('person', 'anna-berg', inFrench ? 'آنا بيرغ' : 'Anna Berg', inFrench ? 'ar' : 'fr')],
    topics: [entity('topic', 'trade', inFrench ? 'commerce' : 'التجارة', language)],
    reports: { fr: 1, ar: 1 },
    firstRead: '2026-01-23T08:00:00.000Z',
    lastRead: '2026-02-03T09:30:00.000Z',
    articles: inFrench ? [french, arabic] : [arabic, french],
    ...parts,
  }
}

export const wordsOf: Record<Language, EntryWords> = {
  fr: { date: 'mercredi 21 janvier 2026', reports: 'Les récits', composed: 'Composé par Jisr à partir de 2 récits' },
  ar: { date: 'الأربعاء 21 يناير 2026', reports: 'التغطيات', composed: 'من صياغة «جسر» استنادا إلى تغطيتين' },
}

export function feedOf(language: Language, events: readonly FeedEvent[] = [feedEventOf(language)]): Feed {
  const other = language === 'fr' ? 'ar' : 'fr'
  return {
    language,
    id: `tag:jisr.example,2026:events/${language}`,
    title: language === 'fr' ? 'Jisr · Les rencontres' : 'جسر · اللقاءات',
    description: language === 'fr' ? 'Une rencontre, deux langues' : 'لقاء واحد بلغتين',
    author: language === 'fr' ? 'Jisr' : 'جسر',
    page: { url: `https://jisr.example/${language}`, language },
    otherPage: { url: `https://jisr.example/${other}`, language: other },
    self: `https://jisr.example/${language}/feed`,
    icon: 'https://jisr.example/icons/192.png',
    updated: events[0]?.lastRead ?? '1970-01-01T00:00:00.000Z',
    entries: events.map((event) => toFeedEntry(event, language, site, wordsOf[language])),
  }
}
