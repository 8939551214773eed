import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { PageFrame } from '@/components/page-frame'
import { Timeline } from '@/components/timeline'
import { getTranslator } from '@/lib/i18n/translate'
import { findTimeline } from '@/lib/store/timeline'

export async function generateMetadata({ params }: PageProps<'/[lang]/timeline'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/timeline', title: t('timeline.title'), description: t('timeline.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/timeline'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/timeline" section="timeline" index>
      <Timeline view={await findTimeline(language)} reader={language} />
    </PageFrame>
  )
}
