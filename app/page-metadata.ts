import type { Metadata } from 'next'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, languageTags, otherLanguage, type Language } from '@/lib/languages'

interface Page {
  language: Language
  /** Path without its language. */
  path: string
  /** `null` for the first page, whose title is the site's. */
  title: string | null
  description: string
  /** True for a page that is one work in two versions, which search engines may then offer in either language. */
  bothLanguages: boolean
  type?: 'website' | 'article' | 'profile'
}

/** What the head of a page says about it to machines: canonical address, versions, and how to show it when shared. */
export function pageMetadata({ language, path, title, description, bothLanguages, type = 'website' }: Page): Metadata {
  const t = getTranslator(language)
  const canonical = `/${language}${path}`
  const versions = Object.fromEntries(languageTags.map((tag) => [tag, `/${tag}${path}`]))
  return {
    ...(title === null ? {} : { title }),
    description,
    alternates: { canonical, ...(bothLanguages && { languages: versions }) },
    openGraph: {
      type,
      title: title ?? t('site.name'),
      description,
      url: canonical,
      siteName: t('site.name'),
      locale: LANGUAGES[language].ogLocale,
      ...(bothLanguages && { alternateLocale: LANGUAGES[otherLanguage(language)].ogLocale }),
    },
  }
}
