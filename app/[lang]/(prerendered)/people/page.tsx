import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { EntityIndex } from '@/components/entity-index'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import { listPeople } from '@/lib/store/entities'

export async function generateMetadata({ params }: PageProps<'/[lang]/people'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/people', title: t('people.title'), description: t('people.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/people'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/people" section="people" index>
      <EntityIndex section="people" entities={await listPeople(language)} reader={language} />
    </PageFrame>
  )
}
