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
import { findPerson, listEntitySlugs } from '@/lib/store/entities'

export async function generateStaticParams() {
  return prerendered(await listEntitySlugs('person'))
}

const readPerson = cache(async (slug: string, language: Language) => (await findPerson(slug, language)) ?? notFound())

export async function generateMetadata({ params }: PageProps<'/[lang]/people/[slug]'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const person = await readPerson((await params).slug, language)
  return pageMetadata({
    language,
    path: `/people/${person.slug}`,
    title: person.name.text,
    description: getTranslator(language)('events.count', { count: person.events.length }),
    bothLanguages: true,
    feeds: true,
    type: 'profile',
  })
}

export default async function Page({ params }: PageProps<'/[lang]/people/[slug]'>) {
  const language = await readLanguage(params)
  const person = await readPerson((await params).slug, language)
  return (
    <PageFrame language={language} switchPath={`/people/${person.slug}`} section="people">
      <JsonLd text={entityJsonLd(person, 'people', language)} />
      <EntityProfile entity={person} reader={language} />
    </PageFrame>
  )
}
