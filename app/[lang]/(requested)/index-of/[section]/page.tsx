import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/page-metadata'
import { readIndex } from '@/app/read-index'
import { readRequestedLanguage } from '@/app/read-requested-language'
import { addressOf } from '@/components/address-of'
import { EntityIndex } from '@/components/entity-index'
import { indexPath } from '@/components/entity-index-path'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import { kindOfSection, SECTION_OF } from '@/lib/model/entity-sections'

type Props = PageProps<'/[lang]/index-of/[section]'>

/** A part of an index: `/fr/people?letter=H` is led here (next.config.ts); its bare address is prerendered. */
async function readRequest({ params, searchParams }: Props) {
  const language = await readRequestedLanguage(params)
  const { section } = await params
  const kind = kindOfSection(section) ?? redirect(addressOf(language, `/${section}`))
  return { language, ...(await readOnce(kind, JSON.stringify(await searchParams), language)) }
}

/** The head and the body of one answer ask for the same. */
const readOnce = cache((...[kind, query, language]: [Parameters<typeof readIndex>[0], string, Parameters<typeof readIndex>[2]]) => readIndex(kind, JSON.parse(query), language))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, index } = await readRequest(props)
  const t = getTranslator(language)
  const section = SECTION_OF[index.kind]
  return pageMetadata({ language, path: indexPath(index.kind, index.choice), title: t(`${section}.title`), description: t(`${section}.intro`), bothLanguages: true })
}

export default async function Page(props: Props) {
  const { language, index, refused } = await readRequest(props)
  return (
    <PageFrame language={language} switchPath={indexPath(index.kind, index.choice)} section={SECTION_OF[index.kind]}>
      <EntityIndex index={index} refused={refused} reader={language} />
    </PageFrame>
  )
}
