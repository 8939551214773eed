import type { Metadata } from 'next'
import { EntityIndex } from '@/components/entity-index'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import type { EntityKind } from '@/lib/model/annotation'
import { SECTION_OF } from '@/lib/model/entity-sections'
import { findIndex, WHOLE_INDEX } from '@/lib/store/entity-index'
import { pageMetadata } from './page-metadata'
import { readLanguage } from './read-language'

interface Props {
  params: Promise<{ lang: string }>
}

/** What the route of an index consists of, for one kind: `/fr/people`, `/ar/topics`. */
export function entityIndexRoute(kind: EntityKind) {
  const section = SECTION_OF[kind]
  const path = `/${section}`
  return {
    generateMetadata: async ({ params }: Props): Promise<Metadata> => {
      const language = await readLanguage(params)
      const t = getTranslator(language)
      return pageMetadata({ language, path, title: t(`${section}.title`), description: t(`${section}.intro`), bothLanguages: true })
    },
    Page: async ({ params }: Props) => {
      const language = await readLanguage(params)
      return (
        <PageFrame language={language} switchPath={path} section={section} index>
          <EntityIndex index={await findIndex(kind, WHOLE_INDEX, language)} reader={language} />
        </PageFrame>
      )
    },
  }
}
