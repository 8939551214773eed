import type { Metadata } from 'next'
import { NotFound } from '@/components/not-found'
import { getTranslator } from '@/lib/i18n/translate'
import { defaultLanguage, LANGUAGES, languageTags } from '@/lib/languages'
import { fontVariables } from './fonts'
import styles from './global-not-found.module.css'
import './globals.css'

const t = getTranslator(defaultLanguage)

export const metadata: Metadata = { title: `${t('not-found.title')} · ${t('site.name')}` }

/** For addresses that do not even say a language: it cannot be known, so both are spoken. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLanguage} dir={LANGUAGES[defaultLanguage].dir} className={fontVariables}>
      <body>
        <main className={styles.both}>
          {languageTags.map((language) => (
            <section key={language} lang={language} dir={LANGUAGES[language].dir}>
              <NotFound language={language} />
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
