import type { Metadata } from 'next'
import { apiGuideEntries } from '@/app/api-guide-entries'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { ApiGuide } from '@/components/api-guide'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import { findApiExamples } from '@/lib/store/api-examples'

export async function generateMetadata({ params }: PageProps<'/[lang]/api'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/api', title: t('api.title'), description: t('api.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/api'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/api" section="api" index>
      <ApiGuide entries={apiGuideEntries(await findApiExamples(language), language)} reader={language} />
    </PageFrame>
  )
}
