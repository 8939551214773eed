import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { FeedsView } from '@/components/feeds-view'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import { EntityKind } from '@/lib/model/annotation'
import { listMostMet } from '@/lib/store/entities'

/** Of each kind, those whose feeds the page names; all others have theirs on their own page. */
const NAMED = 3

export async function generateMetadata({ params }: PageProps<'/[lang]/feeds'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/feeds', title: t('feeds.title'), description: t('feeds.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/feeds'>) {
  const language = await readLanguage(params)
  const followed = await Promise.all(EntityKind.options.map((kind) => listMostMet(kind, NAMED, language)))
  return (
    <PageFrame language={language} switchPath="/feeds" section="feeds" index>
      <FeedsView followed={followed.flat()} reader={language} />
    </PageFrame>
  )
}
