import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageFrame } from '@/components/page-frame'
import { searchPath } from '@/components/search-address'
import { SearchStart } from '@/components/search-start'
import { SearchView } from '@/components/search-view'
import { getTranslator } from '@/lib/i18n/translate'
import { search } from '@/lib/search/search'
import { listSearchExamples } from '@/lib/store/search-examples'
import { searchReader } from '@/lib/store/search-reader'
import { pageMetadata } from '@/app/page-metadata'
import { readRequestedLanguage } from '@/app/read-requested-language'
import { readSearchRequest } from '@/app/read-search-request'

export async function generateMetadata({ params }: PageProps<'/[lang]/search'>): Promise<Metadata> {
  const language = await readRequestedLanguage(params)
  const t = getTranslator(language)
  return {
    ...pageMetadata({ language, path: '/search', title: t('search.title'), description: t('search.intro'), bothLanguages: true }),
    robots: { index: false, follow: true },
  }
}

export default async function Search({ params, searchParams }: PageProps<'/[lang]/search'>): Promise<ReactNode> {
  const language = await readRequestedLanguage(params)
  const { request, badDates } = readSearchRequest(await searchParams, language)
  const { query, filters, page } = request
  const shown = query.slice(0, SHOWN).toWellFormed()
  const content = query === ''
    ? <SearchStart examples={await listSearchExamples(language)} reader={language} />
    : <SearchView page={{ ...(await search(request, searchReader)), query: shown }} reader={language} badDates={badDates} />
  return (
    <PageFrame language={language} switchPath={searchPath(shown, filters, page)} query={shown}>
      {content}
    </PageFrame>
  )
}

/** Characters of a query that the page repeats: a longer one is a text that was pasted. */
const SHOWN = 500
