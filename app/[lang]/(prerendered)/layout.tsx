import type { Metadata, Viewport } from 'next'
import { Suspense, type ReactNode } from 'react'
import { Document } from '../document'
import { siteMetadata, siteViewport } from '@/app/site-metadata'
import { MissingPage } from '@/components/missing-page'
import { defaultLanguage, isLanguage, languageTags } from '@/lib/languages'

/** Pages are refreshed after a run (app/api/refresh); this is for the run that could not tell us. In seconds. */
export const revalidate = 300

export const viewport: Viewport = siteViewport

export function generateStaticParams() {
  return languageTags.map((lang) => ({ lang }))
}

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  const { lang } = await params
  return siteMetadata(isLanguage(lang) ? lang : defaultLanguage)
}

/**
 * Around every page that is rendered before it is asked for. Where such a page is not found, Next answers 404 with the
 * fallback of the nearest Suspense boundary as its HTML; without one the HTML is empty and needs JavaScript. The
 * boundary holds the whole document because React sends what is inside any smaller one after its fallback, to be put
 * in place by a script. A page that is rendered for each request would show the fallback while it loads: give it a
 * root layout of its own, beside this one.
 */
export default async function RootLayout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params
  const language = isLanguage(lang) ? lang : defaultLanguage
  const missing = (
    <Document language={language}>
      <MissingPage lang={lang} />
    </Document>
  )
  return (
    <Suspense fallback={missing}>
      <Document language={language}>{children}</Document>
    </Suspense>
  )
}
