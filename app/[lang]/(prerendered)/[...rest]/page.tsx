import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslator } from '@/lib/i18n/translate'
import { defaultLanguage, isLanguage } from '@/lib/languages'

/** None beforehand: nobody knows which addresses will be asked for, and no answer is kept (page-cache.mjs). */
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
