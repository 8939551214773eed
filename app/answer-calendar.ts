import { getTranslator } from '@/lib/i18n/translate'
import { isLanguage, type Language } from '@/lib/languages'
import type { FeedEvent } from '@/lib/model/feed-view'
import { daysOf } from '@/lib/model/days-of'
import { toCalendar } from '@/lib/publish/to-calendar'
import { toCalendarEvent } from '@/lib/publish/to-calendar-event'
import { findFeedEvent, listDatedEvents } from '@/lib/store/feed-events'
import { answerIfChanged } from './answer-if-changed'
import { readFeedSubject, type FeedParams } from './feed-subject'
import { siteAddress } from './site-address'

/** Events in a calendar, the latest: some programs fetch all of it every hour. */
const MOST = 1000

const TYPE = 'text/calendar; charset=utf-8'

/** The events whose days are known, all or those of one entity, as a calendar in the language of the address. */
export async function answerCalendar(request: Request, params: FeedParams): Promise<Response> {
  return answerIfChanged(request, {
    type: TYPE,
    language: params.lang,
    write: async () => {
      const followed = await readFeedSubject(params)
      if (followed === null) return null
      const { language, path, title, description } = followed
      const events = await listDatedEvents(followed.subject, language, MOST)
      return write(language, { title, description, file: `${path}/calendar.ics` }, events)
    },
  })
}

/**
 * One event as a calendar of its own: `/fr/events/{slug}.ics`. Of one without a known day there is none, since no day
 * is made up.
 */
export async function answerEventCalendar(request: Request, { lang, slug }: { lang: string; slug: string }): Promise<Response> {
  return answerIfChanged(request, {
    type: TYPE,
    language: lang,
    write: async () => {
      const found = isLanguage(lang) ? await findFeedEvent(slug, lang) : null
      if (!isLanguage(lang) || found === null) return null
      if ('redirect' in found) return Response.redirect(new URL(`/${lang}/events/${found.redirect}.ics`, siteAddress), 308)
      if (daysOf(found.event.date) === null) return null
      const t = getTranslator(lang)
      return write(lang, { title: t('site.name'), description: t('site.description'), file: `/events/${slug}.ics` }, [found.event])
    },
  })
}

interface About {
  title: string
  description: string
  /** Path of the calendar, without the language. */
  file: string
}

function write(language: Language, { title, description, file }: About, events: readonly FeedEvent[]): string {
  return toCalendar({
    language,
    title,
    description,
    self: new URL(`/${language}${file}`, siteAddress).href,
    events: events.map((event) => toCalendarEvent(event, language, siteAddress)),
  })
}
