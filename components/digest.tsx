import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { DigestNotice, DigestPage } from '@/lib/model/digest-view'
import { AddressNotices } from './address-notices'
import { addressOf } from './address-of'
import { digestPath, stateOf } from './digest-address'
import { DigestBridge } from './digest-bridge'
import { DigestChosen } from './digest-chosen'
import { DigestEmpty } from './digest-empty'
import { DigestFilter } from './digest-filter'
import { DigestJump } from './digest-jump'
import { DigestMonthSection } from './digest-month'
import styles from './digest.module.css'
import { PageTurns } from './page-turns'
import { refusedNotices } from './refused-notices'

interface Props {
  digest: DigestPage
  reader: Language
  /** What part of the address could not be followed. */
  notices?: readonly DigestNotice[]
}

/**
 * The first page and those that its filters lead to: events by month, the newest first, and apart from them those that
 * nobody dates.
 */
export function Digest({ digest, reader, notices = [] }: Props): ReactNode {
  const t = getTranslator(reader)
  const isFilled = digest.collection.events > 0
  return (
    <>
      <header className={styles.opening}>
        <div>
          <h1 className={styles.title}>{t('digest.title')}</h1>
          <p className={styles.intro}>{t('digest.intro')}</p>
        </div>
        {isFilled && <DigestBridge digest={digest} reader={reader} />}
      </header>
      <AddressNotices notices={refusedNotices(notices)} reader={reader} />
      {isFilled && (
        <div className={styles.tools}>
          <DigestFilter digest={digest} reader={reader} />
          <DigestChosen digest={digest} reader={reader} />
          <DigestJump digest={digest} reader={reader} />
        </div>
      )}
      {digest.events === 0 && <DigestEmpty isFiltered={isFilled} reader={reader} />}
      {digest.months.map((month) => (
        <DigestMonthSection key={month.month} month={month} reader={reader} />
      ))}
      <PageTurns of="digest" page={digest.page} pages={digest.pages} reader={reader}
        hrefOf={(page) => addressOf(reader, digestPath({ ...stateOf(digest), page }))} />
    </>
  )
}
