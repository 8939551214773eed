import { notFound } from '@/app/answer-if-changed'
import { answerPicture } from '@/app/answer-picture'
import { siteAddress } from '@/app/site-address'
import { formatDate } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import { isLanguage, otherLanguage } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import { findFeedEvent } from '@/lib/store/feed-events'

/** What a shared link to an event shows: its title, when and where, and how much each press has written. */
export async function GET(request: Request, { params }: RouteContext<'/[lang]/events/[slug]/picture.png'>): Promise<Response> {
  const { lang, slug } = await params
  const found = isLanguage(lang) ? await findFeedEvent(slug, lang) : null
  if (!isLanguage(lang) || found === null) return notFound()
  if ('redirect' in found) return Response.redirect(new URL(`/${lang}/events/${found.redirect}/picture.png`, siteAddress), 308)
  const { event } = found
  const t = getTranslator(lang)
  const where = [event.place, ...event.countries].flatMap((entity) => entity?.name.text ?? [])
  return answerPicture(request, {
    language: lang,
    title: plainText(event.title),
    line: [formatDate(event.date, lang), ...where].join(' · '),
    banks: [lang, otherLanguage(lang)].map((bank) => ({
      words: t(`reports.in-${bank}`, { count: event.reports[bank] }),
      silent: event.reports[bank] === 0,
    })),
  })
}
