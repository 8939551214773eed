import { redirect } from 'next/navigation'
import { isLanguage, type Language } from '@/lib/languages'

/**
 * The language of an address whose page is rendered for each request. Such a page cannot say `notFound()`: Next would
 * answer with an empty document that needs a script (docs/decisions/008). It leads to a prerendered address instead,
 * which answers 404 with a whole page.
 */
export async function readRequestedLanguage(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params
  return isLanguage(lang) ? lang : redirect(`/${lang}`)
}
