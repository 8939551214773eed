import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { FeedsView } from '@/components/feeds-view'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import { EntityKind } from '@/lib/model/annotation'
import { findIndex, WHOLE_INDEX } from '@/lib/store/entity-index'

/** Of each kind, those whose feeds the page names; all others have theirs on their own page. */
const NAMED = 3

export async function generateMetadata({ params }: PageProps<'/[lang]/feeds'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/feeds', title: t('feeds.title'), description: t('feeds.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/feeds'>) {
  const language = await readLanguage(params)
  const indexes = await Promise.all(EntityKind.options.map((kind) => findIndex(kind, WHOLE_INDEX, language)))
  const followed = indexes.flatMap(({ groups }) => groups.flatMap(({ entities }) => entities).slice(0, NAMED))
  return (
    <PageFrame language={language} switchPath="/feeds" section="feeds" index>
      <FeedsView followed={followed} reader={language} />
    </PageFrame>
  )
}
