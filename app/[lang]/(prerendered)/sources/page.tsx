import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { PageFrame } from '@/components/page-frame'
import { SourceIndex } from '@/components/source-index'
import { getTranslator } from '@/lib/i18n/translate'
import { findSources } from '@/lib/store/sources'

export async function generateMetadata({ params }: PageProps<'/[lang]/sources'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/sources', title: t('sources.title'), description: t('sources.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/sources'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/sources" section="sources" index>
      <SourceIndex page={await findSources()} reader={language} />
    </PageFrame>
  )
}
