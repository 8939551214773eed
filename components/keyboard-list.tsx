import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import styles from './keyboard-list.module.css'

/** What `public/keyboard.js` does, and the letters on the same keys of an Arabic keyboard. */
const KEYS = [
  { deed: 'search', key: '/', letters: { ar: 'ظ' } },
  { deed: 'next', key: 'j', letters: { ar: 'ت' } },
  { deed: 'previous', key: 'k', letters: { ar: 'ن' } },
  { deed: 'switch', key: 't', letters: { ar: 'ف' } },
  { deed: 'help', key: '?', letters: { ar: '؟' } },
] as const

/** The list of keys, closed until a reader asks for it, with a switch that turns them off. */
export function KeyboardList({ language }: { language: Language }): ReactNode {
  const t = getTranslator(language)
  return (
    <dialog id="keys" className={styles.list} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl>
        {KEYS.map(({ deed, key, letters }) => (
          <div key={deed}>
            <dt>
              {[key, ...Object.entries(letters).flatMap(([tag, letter]) => (tag === language ? [letter] : []))].map((letter) => (
                <kbd key={letter}>{letter}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${deed}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label>
          <input type="checkbox" id="keys-on" defaultChecked /> {t('keys.on')}
        </label>
        <button>{t('keys.close')}</button>
      </form>
    </dialog>
  )
}
