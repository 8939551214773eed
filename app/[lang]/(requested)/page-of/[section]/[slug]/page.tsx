import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { entityMetadata } from '@/app/entity-metadata'
import { readRequestedLanguage } from '@/app/read-requested-language'
import { addressOf, entityPath } from '@/components/address-of'
import { EntityFurtherEvents } from '@/components/entity-further-events'
import { PageFrame } from '@/components/page-frame'
import type { Language } from '@/lib/languages'
import { kindOfSection, SECTION_OF } from '@/lib/model/entity-sections'
import { readPage } from '@/lib/model/index-query'
import { findEntity } from '@/lib/store/entities'
import { listEntityEvents } from '@/lib/store/entity-events'

type Props = PageProps<'/[lang]/page-of/[section]/[slug]'>

/** An entity at its address, which says so itself when there is none. */
const readEntity = cache(async (section: string, slug: string, language: Language) => {
  const kind = kindOfSection(section)
  return (kind && (await findEntity(kind, slug, language))) ?? redirect(addressOf(language, `/${section}/${encodeURIComponent(slug)}`))
})

/** Older events of an entity: `/fr/people/x?page=2` is led here (next.config.ts); its bare address is prerendered. */
async function readRequest({ params, searchParams }: Props) {
  const language = await readRequestedLanguage(params)
  const { section, slug } = await params
  const query = await searchParams
  const entity = await readEntity(section, slug, language)
  const asked = readPage(query)
  const events = await listEntityEvents(entity, asked ?? 1, language)
  const refused = asked === events.page ? [] : [{ parameter: 'page' as const, value: String(query.page) }]
  return { language, entity, events, refused }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, entity, events } = await readRequest(props)
  return entityMetadata(entity, language, events.page)
}

export default async function Page(props: Props) {
  const { language, entity, events, refused } = await readRequest(props)
  return (
    <PageFrame language={language} switchPath={`${entityPath(entity)}?page=${events.page}`} section={SECTION_OF[entity.kind]}>
      <EntityFurtherEvents entity={entity} events={events} refused={refused} reader={language} />
    </PageFrame>
  )
}
