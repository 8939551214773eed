import { Suspense, type ReactNode } from 'react'
import { MissingPage } from '@/components/missing-page'

/**
 * Around every page that is rendered before it is asked for. Where such a page is not found, Next answers 404 with
 * the fallback of the nearest Suspense boundary as its HTML; without one the HTML is empty and needs JavaScript.
 * A page that is rendered for each request must stay outside: it would show the fallback while it loads.
 */
export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params
  return <Suspense fallback={<MissingPage lang={lang} />}>{children}</Suspense>
}
