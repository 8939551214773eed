import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '@/app/fonts'
import { siteAddress } from '@/app/site-address'
import { getTranslator } from '@/lib/i18n/translate'
import { defaultLanguage, isLanguage, LANGUAGES, languageTags } from '@/lib/languages'
import { FailureBoundary } from './failure-boundary'
import '@/app/globals.css'

/** Pages are refreshed after a run (app/api/refresh); this is for the run that could not tell us. In seconds. */
export const revalidate = 300

export function generateStaticParams() {
  return languageTags.map((lang) => ({ lang }))
}

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const { lang } = await params
  const t = getTranslator(isLanguage(lang) ? lang : defaultLanguage)
  return {
    metadataBase: siteAddress,
    title: { default: `${t('site.name')}: ${t('site.tagline')}`, template: `%s · ${t('site.name')}` },
    description: t('site.description'),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1614' },
  ],
}

export default async function RootLayout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params
  // An unknown language is for the page to refuse: the layout has to stand for its "not found".
  const language = isLanguage(lang) ? lang : defaultLanguage
  const t = getTranslator(language)
  return (
    <html lang={language} dir={LANGUAGES[language].dir} className={fontVariables}>
      <body>
        <FailureBoundary title={t('failure.title')} body={t('failure.text')} retry={t('failure.retry')}>
          {children}
        </FailureBoundary>
      </body>
    </html>
  )
}
