import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { FILTER_KINDS, type DigestPage } from '@/lib/model/digest-view'
import { addressOf } from './address-of'
import { coverageParameter } from './digest-address'
import { DigestFacet } from './digest-facet'
import styles from './digest-filter.module.css'
import controls from './form-controls.module.css'

/** Ways to narrow the digest down: what meetings are most about, as links, and all of it in lists to choose from. */
export function DigestFilter({ digest, reader }: { digest: DigestPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const [name, value] = digest.coverage ? coverageParameter(digest.coverage) : []
  return (
    <details className={styles.filter}>
      <summary>{t('filter.title')}</summary>
      <form action={addressOf(reader)} className={styles.form}>
        {name && <input type="hidden" name={name} value={value} />}
        <div className={styles.facets}>
          {FILTER_KINDS.map((kind) => (
            <DigestFacet key={kind} kind={kind} digest={digest} reader={reader} />
          ))}
        </div>
        <button className={controls.button}>{t('filter.apply')}</button>
      </form>
    </details>
  )
}
