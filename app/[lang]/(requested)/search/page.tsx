import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageFrame } from '@/components/page-frame'
import { searchPath } from '@/components/search-address'
import { SearchStart } from '@/components/search-start'
import { SearchView } from '@/components/search-view'
import { getTranslator } from '@/lib/i18n/translate'
import { listSearchExamples } from '@/lib/store/search-examples'
import { answerSearch } from '@/app/answer-search'
import { pageMetadata } from '@/app/page-metadata'
import { readRequestedLanguage } from '@/app/read-requested-language'

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
  const answered = await answerSearch(await searchParams, language)
  const { query, filters, page } = answered?.page ?? { query: '' }
  return (
    <PageFrame language={language} switchPath={searchPath(query, filters, page)} query={query}>
      {answered === null
        ? <SearchStart examples={await listSearchExamples(language)} reader={language} />
        : <SearchView {...answered} reader={language} />}
    </PageFrame>
  )
}
