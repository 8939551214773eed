import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { readAskedReports } from '@/app/read-asked-reports'
import { readRequestedLanguage } from '@/app/read-requested-language'
import { addressOf } from '@/components/address-of'
import { comparisonPath } from '@/components/comparison-path'
import { CompareView } from '@/components/compare-view'
import { PageFrame } from '@/components/page-frame'
import { compareReports } from '@/lib/compare/compare-reports'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import type { ComparisonSources } from '@/lib/model/comparison-view'
import { findComparison } from '@/lib/store/comparison'

type Props = PageProps<'/[lang]/events/[slug]/compare'>

/** The event of an address and the reports that it asks for; an address of before a merge leads to where the event is now. */
async function readSources({ params, searchParams }: Props): Promise<{ language: Language; sources: ComparisonSources }> {
  const language = await readRequestedLanguage(params)
  const asked = readAskedReports(await searchParams)
  const { slug } = await params
  const sources = await findSources(slug, asked.left, asked.right, language)
  return { language, sources }
}

/** Asked for by the head of the page and by its body. */
const findSources = cache(async (slug: string, left: string | null, right: string | null, language: Language) => {
  const found = await findComparison(slug, { left, right }, language)
  // The address of an event that there never was answers 404 with a whole page; this one could not (docs/decisions/008).
  if (!found) redirect(addressOf(language, `/events/${encodeURIComponent(slug)}`))
  if ('redirect' in found) permanentRedirect(addressOf(language, comparisonPath(found.redirect, { left, right })))
  return found.sources
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, sources } = await readSources(props)
  const t = getTranslator(language)
  return {
    title: t('compare.title-of', { event: plainText(sources.event.title) }),
    description: t('compare.description'),
    // Search engines ask for one language on a page.
    robots: { index: false, follow: true },
  }
}

export default async function Page(props: Props) {
  const { language, sources } = await readSources(props)
  const { event, pair } = sources
  const shown = pair && { left: pair.left.article.slug, right: pair.right.article.slug }
  return (
    <PageFrame language={language} switchPath={comparisonPath(event.slug, shown)} section="digest">
      <CompareView sources={sources} comparison={pair && compareReports(pair)} reader={language} />
    </PageFrame>
  )
}
