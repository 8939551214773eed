import type { ReactNode } from 'react'
import { KeyboardList } from '@/components/keyboard-list'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, type Language } from '@/lib/languages'
import { FailureBoundary } from './failure-boundary'
import { fontVariables } from '@/app/fonts'
import '@/app/globals.css'

/** The element of a whole page, in the language and direction of its reader. */
export function Document({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  const t = getTranslator(language)
  return (
    <html lang={language} dir={LANGUAGES[language].dir} className={fontVariables}>
      <body>
        <FailureBoundary title={t('failure.title')} body={t('failure.text')} retry={t('failure.retry')}>
          {children}
        </FailureBoundary>
        <KeyboardList language={language} />
        <script type="module" src="/keyboard.js" async />
      </body>
    </html>
  )
}
