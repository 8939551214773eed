import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { entityJsonLd } from '@/app/entity-json-ld'
import { pageMetadata } from '@/app/page-metadata'
import { prerendered } from '@/app/prerendered'
import { readLanguage } from '@/app/read-language'
import { EntityProfile } from '@/components/entity-profile'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { findCountry, listEntitySlugs } from '@/lib/store/entities'

export async function generateStaticParams() {
  return prerendered(await listEntitySlugs('country'))
}

const readCountry = cache(async (slug: string, language: Language) => (await findCountry(slug, language)) ?? notFound())

export async function generateMetadata({ params }: PageProps<'/[lang]/countries/[slug]'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const country = await readCountry((await params).slug, language)
  return pageMetadata({
    language,
    path: `/countries/${country.slug}`,
    title: country.name.text,
    description: getTranslator(language)('events.count', { count: country.events.length }),
    bothLanguages: true,
    feeds: true,
    type: 'website',
  })
}

export default async function Page({ params }: PageProps<'/[lang]/countries/[slug]'>) {
  const language = await readLanguage(params)
  const country = await readCountry((await params).slug, language)
  return (
    <PageFrame language={language} switchPath={`/countries/${country.slug}`} section="countries">
      <JsonLd text={entityJsonLd(country, 'countries', language)} />
      <EntityProfile entity={country} reader={language} />
    </PageFrame>
  )
}
