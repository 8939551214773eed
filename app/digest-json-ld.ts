import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { DigestPage } from '@/lib/model/digest-view'
import { jsonLdText } from '@/lib/publish/json-ld'
import { digestNode, websiteNode } from '@/lib/publish/json-ld-site'
import { siteAddress } from './site-address'

/** Events whose addresses the digest says; the sitemap has all. */
const MOST = 10

/** What the digest says to search engines. */
export function digestJsonLd({ months, events: total }: Pick<DigestPage, 'months' | 'events'>, language: Language): string {
  const t = getTranslator(language)
  const about = { language, site: siteAddress }
  const events = months.flatMap((month) => month.events).slice(0, MOST)
  return jsonLdText([
    websiteNode({ ...about, name: t('site.name'), otherName: getTranslator(otherLanguage(language))('site.name'), description: t('site.description') }),
    digestNode(t('digest.title'), events, total, about),
  ])
}
