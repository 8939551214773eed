import type { Metadata } from 'next'
import { feedFiles } from '@/components/feed-files'
import { getTranslator } from '@/lib/i18n/translate'
import { defaultLanguage, LANGUAGES, languageTags, otherLanguage, type Language } from '@/lib/languages'
import { PICTURE } from '@/lib/publish/draw-picture'

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
  /** True for a page that has feeds and a calendar of its own. */
  feeds?: boolean
  /** Path, without its language, of the picture that a shared link shows; the site's own where there is no better one. */
  picture?: string
}

/** What the head of a page says about it to machines: canonical address, versions, feeds, and how to show it when shared. */
export function pageMetadata(page: Page): Metadata {
  const { language, path, title, description, bothLanguages, type = 'website', feeds = false, picture = '/picture.png' } = page
  const t = getTranslator(language)
  const canonical = `/${language}${path}`
  return {
    ...(title === null ? {} : { title }),
    description,
    alternates: {
      canonical,
      ...(bothLanguages && { languages: versionsOf(path) }),
      ...(feeds && { types: feedTypes(canonical, title ?? t('digest.title')) }),
    },
    openGraph: {
      type,
      title: title ?? t('site.name'),
      description,
      url: canonical,
      siteName: t('site.name'),
      locale: LANGUAGES[language].ogLocale,
      images: [{ url: `/${language}${picture}`, ...PICTURE, type: 'image/png', alt: title ?? t('site.tagline') }],
      ...(bothLanguages && { alternateLocale: LANGUAGES[otherLanguage(language)].ogLocale }),
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Every language, and where to send a reader who asks for none of them: only the first page can be asked without a language. */
function versionsOf(path: string): Record<string, string> {
  const versions = Object.fromEntries(languageTags.map((tag) => [tag, `/${tag}${path}`]))
  return { ...versions, 'x-default': path === '' ? '/' : `/${defaultLanguage}${path}` }
}

function feedTypes(address: string, title: string): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(feedFiles.map(({ file, type, name }) => [type, [{ url: `${address}/${file}`, title: `${title} (${name})` }]]))
}
