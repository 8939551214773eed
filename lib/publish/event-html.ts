import { directionOf, LANGUAGES, type Language } from '@/lib/languages'
import type { Fragment } from '@/lib/model/card'
import type { FeedArticle, FeedEvent } from '@/lib/model/feed-view'
import { element, escapeText, textElement } from './element'

/** The words that the interface adds to an event, already in the reader's language. */
export interface EntryWords {
  /** The date as far as it is known: « mercredi 21 janvier 2026 », «تاريخ غير معروف». */
  date: string
  /** Heading of the reports. */
  reports: string
  /** That the account was composed, and from how many reports. */
  composed: string
}

/**
 * An event as HTML for a feed reader, which has no style of ours and may not know the language: everything is inside
 * one element that says language and direction, and each text of the other language says its own.
 *
 * @param addressOf absolute address of an article's page
 */
export function eventHtml(event: FeedEvent, language: Language, words: EntryWords, addressOf: (article: FeedArticle) => string): string {
  const reports = event.articles.map((article) => element('li', {}, reportHtml(article, language, addressOf(article))))
  return element(
    'div',
    { lang: language, dir: LANGUAGES[language].dir },
    textElement('p', [words.date, placeOf(event)].filter(Boolean).join(' · ')),
    element('p', {}, accountHtml(event.account, language)),
    textElement('p', words.composed),
    ...(reports.length === 0 ? [] : [textElement('p', words.reports), element('ul', {}, ...reports)]),
  )
}

function placeOf({ place }: FeedEvent): string | null {
  return place?.name.text ?? null
}

/** Names are isolated, so that one in the other script does not pull the words around it out of their order. */
function accountHtml(account: readonly Fragment[], language: Language): string {
  return account
    .map((fragment) => (typeof fragment === 'string' ? escapeText(fragment) : textElement('bdi', fragment.text, ownLanguage(fragment.language, language))))
    .join('')
}

function reportHtml({ title, source }: FeedArticle, language: Language, url: string): string {
  const link = textElement('a', title.text, { href: url, ...ownLanguage(title.language, language) })
  return source === null ? link : `${link} · ${textElement('bdi', source)}`
}

function ownLanguage(tag: string, language: Language): { lang: string | null; dir: string | null } {
  return tag === language ? { lang: null, dir: null } : { lang: tag, dir: directionOf(tag) }
}
