import type { ReactNode } from 'react'
import { defaultLanguage, isLanguage, LANGUAGES, languageTags } from '@/lib/languages'
import styles from './missing-page.module.css'
import { NotFound } from './not-found'
import { PageFrame } from './page-frame'

/** The page for an address that leads nowhere, in its language; in both when it does not say one of ours. */
export function MissingPage({ lang }: { lang: string }): ReactNode {
  if (isLanguage(lang)) {
    return (
      <PageFrame language={lang} switchPath="">
        <NotFound language={lang} />
      </PageFrame>
    )
  }
  return (
    <PageFrame language={defaultLanguage} switchPath="">
      <div className={styles.both}>
        {languageTags.map((language) => (
          <section key={language} lang={language} dir={LANGUAGES[language].dir}>
            <NotFound language={language} />
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
