import { getTranslator } from '@/lib/i18n/translate'
import { isLanguage, type Language } from '@/lib/languages'
import { kindOfSection } from '@/lib/model/entity-sections'
import { findFeedEntity, type FeedSubject } from '@/lib/store/feed-events'

/** What an address asks to follow: all events, or those of one entity. */
export interface FollowedSubject {
  language: Language
  subject: FeedSubject
  /** Path of its page, without the language. */
  path: string
  /** Names the same thing in both languages, for ever. */
  id: string
  title: string
  description: string
}

export interface FeedParams {
  lang: string
  section?: string
  slug?: string
}

/** The subject of an address, or `null` when it leads nowhere. */
export async function readFeedSubject({ lang, section, slug }: FeedParams): Promise<FollowedSubject | null> {
  if (!isLanguage(lang)) return null
  const t = getTranslator(lang)
  if (section === undefined || slug === undefined) {
    return { language: lang, subject: null, path: '', id: 'events', title: `${t('site.name')} · ${t('digest.title')}`, description: t('site.description') }
  }
  const kind = kindOfSection(section)
  const entity = kind && (await findFeedEntity(kind, slug, lang))
  if (!entity) return null
  return {
    language: lang,
    subject: entity,
    path: `/${section}/${slug}`,
    id: `${entity.kind}/${encodeURIComponent(entity.key)}`,
    title: `${t('site.name')} · ${entity.name.text}`,
    description: t('feed.about-entity', { name: entity.name.text }),
  }
}
