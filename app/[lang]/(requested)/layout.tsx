import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Document } from '../document'
import { readRequestedLanguage } from '@/app/read-requested-language'
import { siteMetadata, siteViewport } from '@/app/site-metadata'

export const viewport: Viewport = siteViewport

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  return siteMetadata(await readRequestedLanguage(params))
}

/**
 * Around every page that is rendered for each request, because its address has a query: a search, a filtered digest, a
 * comparison. It has no boundary around its content, so that a reader never sees the fallback of one while it loads.
 */
export default async function RootLayout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  return <Document language={await readRequestedLanguage(params)}>{children}</Document>
}
