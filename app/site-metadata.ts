import type { Metadata, Viewport } from 'next'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { siteAddress } from './site-address'

/** What all pages of one language have in their head; each page adds its own (see page-metadata). */
export function siteMetadata(language: Language): Metadata {
  const t = getTranslator(language)
  return {
    metadataBase: siteAddress,
    title: { default: `${t('site.name')} · ${t('site.tagline')}`, template: `%s · ${t('site.name')}` },
    description: t('site.description'),
    manifest: `/${language}/manifest.webmanifest`,
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

/** The colours are `--paper` of globals.css, which a browser puts around the page. */
export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1614' },
  ],
}
