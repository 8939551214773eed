import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { eventJsonLd } from '@/app/event-json-ld'
import { pageMetadata } from '@/app/page-metadata'
import { prerendered } from '@/app/prerendered'
import { readLanguage } from '@/app/read-language'
import { addressOf } from '@/components/address-of'
import { EventView } from '@/components/event-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { findSources } from '@/lib/compare/find-sources'
import { tellApart } from '@/lib/compare/tell-apart'
import type { Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import { readEventTexts } from '@/lib/store/event-texts'
import { findEvent, listEventSlugs } from '@/lib/store/events'

export async function generateStaticParams() {
  return prerendered(await listEventSlugs())
}

/** The event of an address; an address of before a merge leads to where the event is now. */
const readEvent = cache(async (slug: string, language: Language) => {
  const found = await findEvent(slug, language)
  if (!found) notFound()
  if ('redirect' in found) permanentRedirect(addressOf(language, `/events/${found.redirect}`))
  return found.page
})

export async function generateMetadata({ params }: PageProps<'/[lang]/events/[slug]'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const event = await readEvent((await params).slug, language)
  return pageMetadata({
    language,
    path: `/events/${event.slug}`,
    title: plainText(event.title),
    description: plainText(event.account),
    bothLanguages: true,
    type: 'article',
    picture: `/events/${event.slug}/picture.png`,
  })
}

export default async function Page({ params }: PageProps<'/[lang]/events/[slug]'>) {
  const language = await readLanguage(params)
  const event = await readEvent((await params).slug, language)
  const { facts, reports, names } = await readEventTexts(event.slug, language)
  return (
    <PageFrame language={language} switchPath={`/events/${event.slug}`} section="digest">
      <JsonLd text={await eventJsonLd(event, language)} />
      <EventView event={event} told={tellApart(reports, names)} sources={findSources(facts, reports)} reader={language} />
    </PageFrame>
  )
}
