import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { entityPath } from '@/components/address-of'
import { EntityProfile } from '@/components/entity-profile'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import type { Language } from '@/lib/languages'
import type { EntityKind } from '@/lib/model/annotation'
import { SECTION_OF } from '@/lib/model/entity-sections'
import { findEntity, listEntitySlugs } from '@/lib/store/entities'
import { listEntityEvents } from '@/lib/store/entity-events'
import { findEntityPictures } from '@/lib/store/entity-pictures'
import { entityJsonLd } from './entity-json-ld'
import { entityMetadata } from './entity-metadata'
import { prerendered } from './prerendered'
import { readLanguage } from './read-language'

interface Props {
  params: Promise<{ lang: string; slug: string }>
}

/** What the route of a page about one entity consists of: `/fr/people/x`, `/ar/countries/pakistan`. */
export function entityPageRoute(kind: EntityKind) {
  const readEntity = cache(async (slug: string, language: Language) => (await findEntity(kind, slug, language)) ?? notFound())
  return {
    generateStaticParams: async () => prerendered(await listEntitySlugs(kind)),
    generateMetadata: async ({ params }: Props): Promise<Metadata> => {
      const language = await readLanguage(params)
      return entityMetadata(await readEntity((await params).slug, language), language)
    },
    Page: async ({ params }: Props) => {
      const language = await readLanguage(params)
      const entity = await readEntity((await params).slug, language)
      const events = await listEntityEvents(entity, 1, language)
      return (
        <PageFrame language={language} switchPath={entityPath(entity)} section={SECTION_OF[kind]}>
          <JsonLd text={entityJsonLd(entity, language)} />
          <EntityProfile entity={entity} events={events} pictures={await findEntityPictures(entity, language)} reader={language} />
        </PageFrame>
      )
    },
  }
}
