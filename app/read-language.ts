import { notFound } from 'next/navigation'
import { isLanguage, type Language } from '@/lib/languages'

/** The language of an address, or the page for addresses that lead nowhere: `/de` is not one of ours. */
export async function readLanguage(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params
  return isLanguage(lang) ? lang : notFound()
}
