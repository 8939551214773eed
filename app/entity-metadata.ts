import type { Metadata } from 'next'
import { entityPath } from '@/components/address-of'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntityProfile } from '@/lib/model/entity-view'
import { pageMetadata } from './page-metadata'

/** The head of a page about an entity. `page` is that of its events; the first one names its feeds and its calendar. */
export function entityMetadata(entity: EntityProfile, language: Language, page = 1): Metadata {
  const t = getTranslator(language)
  const { name, otherName, reports } = entity
  const counts = { events: t('events.count', { count: entity.events }), french: t('reports.in-fr', { count: reports.fr }), arabic: t('reports.in-ar', { count: reports.ar }) }
  return pageMetadata({
    language,
    path: `${entityPath(entity)}${page > 1 ? `?page=${page}` : ''}`,
    title: page > 1 ? `${name.text} · ${t('entity.page-number', { page })}` : name.text,
    description: t('entity.description', { name: otherName ? `${name.text} (${otherName.text})` : name.text, ...counts }),
    bothLanguages: true,
    feeds: page === 1,
    type: entity.kind === 'person' ? 'profile' : 'website',
  })
}
