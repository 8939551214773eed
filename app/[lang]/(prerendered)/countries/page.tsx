import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { EntityIndex } from '@/components/entity-index'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import { listCountries } from '@/lib/store/entities'

export async function generateMetadata({ params }: PageProps<'/[lang]/countries'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/countries', title: t('countries.title'), description: t('countries.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/countries'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/countries" section="countries" index>
      <EntityIndex section="countries" entities={await listCountries(language)} reader={language} />
    </PageFrame>
  )
}
