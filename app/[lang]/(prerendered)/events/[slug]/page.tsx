import type { Metadata } from 'next'
import { cache } from 'react'
import { eventJsonLd } from '@/app/event-json-ld'
import { leaveEvent } from '@/app/leave-event'
import { pageMetadata } from '@/app/page-metadata'
import { prerendered } from '@/app/prerendered'
import { readLanguage } from '@/app/read-language'
import { EventView } from '@/components/event-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { findSources } from '@/lib/compare/find-sources'
import { tellApart } from '@/lib/compare/tell-apart'
import type { Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import { findEventTexts } from '@/lib/store/event-texts'
import { findEvent, listEventSlugs } from '@/lib/store/events'

export async function generateStaticParams() {
  return prerendered(await listEventSlugs())
}

/** The event of an address; an address of before a merge leads to where the event is now. */
const readEvent = cache(async (slug: string, language: Language) => {
  const found = await findEvent(slug, language)
  return found && 'page' in found ? found.page : leaveEvent(found, language)
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
  const found = await findEventTexts(event.slug, language)
  // A merge may have come between the two.
  const { facts, reports, names } = found && 'texts' in found ? found.texts : leaveEvent(found, language)
  return (
    <PageFrame language={language} switchPath={`/events/${event.slug}`} section="digest">
      <JsonLd text={await eventJsonLd(event, language)} />
      <EventView event={event} told={tellApart(reports, names)} sources={findSources(facts, reports)} reader={language} />
    </PageFrame>
  )
}
