import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslator } from '@/lib/i18n/translate'
import { defaultLanguage, isLanguage } from '@/lib/languages'

/** None beforehand; the answer to an address is kept like other pages, so that asking again costs nothing. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps<'/[lang]/[...rest]'>): Promise<Metadata> {
  const { lang } = await params
  return { title: getTranslator(isLanguage(lang) ? lang : defaultLanguage)('not-found.title') }
}

/** Every address that no page answers. */
export default function Page() {
  notFound()
}
