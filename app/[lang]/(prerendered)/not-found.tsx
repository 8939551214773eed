import type { Metadata } from 'next'
import { lang } from 'next/root-params'
import { MissingPage } from '@/components/missing-page'
import { getTranslator } from '@/lib/i18n/translate'
import { defaultLanguage, isLanguage } from '@/lib/languages'

export async function generateMetadata(): Promise<Metadata> {
  const tag = await lang()
  return { title: getTranslator(isLanguage(tag) ? tag : defaultLanguage)('not-found.title') }
}

export default async function Page() {
  return <MissingPage lang={await lang()} />
}
