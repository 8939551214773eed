import type { Metadata } from 'next'
import { addressOf } from '@/components/address-of'
import { digestPath, stateOf } from '@/components/digest-address'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, type Language } from '@/lib/languages'
import { FILTER_KINDS, type DigestPage } from '@/lib/model/digest-view'
import { pageMetadata } from './page-metadata'

/**
 * The head of a page of the digest that an address asks for. Further pages are pages of their own, which search engines
 * may list; what filters leave is told by the pages of countries and people, so that they only follow its links.
 */
export function digestMetadata(digest: DigestPage, language: Language): Metadata {
  const t = getTranslator(language)
  const state = stateOf(digest)
  const names = FILTER_KINDS.flatMap((kind) => digest.filters[kind]?.name.text ?? [])
  const isFiltered = names.length > 0 || digest.coverage !== null
  const number = t('entity.page', { page: digest.page, pages: digest.pages })
  const at = (page: number) => addressOf(language, digestPath({ ...state, page }))
  return {
    ...pageMetadata({
      language,
      path: digestPath(state),
      title: [t('digest.title'), ...names, ...(digest.page > 1 ? [number] : [])].join(LANGUAGES[language].comma),
      description: t('site.description'),
      bothLanguages: true,
    }),
    ...(isFiltered && { robots: { index: false, follow: true } }),
    pagination: {
      previous: digest.page > 1 ? at(digest.page - 1) : null,
      next: digest.page < digest.pages ? at(digest.page + 1) : null,
    },
  }
}
