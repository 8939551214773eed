import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import type { EventPage } from '@/lib/model/view'
import { jsonLdText } from '@/lib/publish/json-ld'
import { breadcrumbs } from '@/lib/publish/json-ld-breadcrumbs'
import { eventNode } from '@/lib/publish/json-ld-event'
import { pageAddress } from '@/lib/publish/json-ld-things'
import { findEventTitle } from '@/lib/store/event-title'
import { siteAddress } from './site-address'

/** What the page of an event says to search engines. */
export async function eventJsonLd(event: EventPage, language: Language): Promise<string> {
  const otherTitle = await findEventTitle(event.slug, otherLanguage(language))
  return jsonLdText([
    eventNode(event, { language, otherTitle, site: siteAddress }),
    breadcrumbs([
      { name: getTranslator(language)('digest.title'), url: pageAddress(language, '', siteAddress) },
      { name: plainText(event.title), url: pageAddress(language, `/events/${event.slug}`, siteAddress) },
    ]),
  ])
}
