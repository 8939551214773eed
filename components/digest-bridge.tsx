import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { Coverage, DigestPage } from '@/lib/model/digest-view'
import { addressOf } from './address-of'
import { digestPath, stateOf } from './digest-address'
import styles from './digest-bridge.module.css'

/**
 * How many meetings each press tells, and at the top of the arch how many both do: each number leads to its meetings.
 * The half of a press that tells none of those on show is dashed.
 */
export function DigestBridge({ digest, reader }: { digest: DigestPage; reader: Language }): ReactNode {
  const banks = [reader, otherLanguage(reader)]
  const link = (coverage: Coverage) => <CoverageLink coverage={coverage} digest={digest} reader={reader} />
  return (
    <nav className={styles.bridge} aria-label={getTranslator(reader)('filter.coverage')}>
      {banks.map((bank) => (
        <span key={bank} className={styles.half} data-empty={isSilent(bank, digest)} />
      ))}
      <ul className={styles.banks}>
        <li>
          {link(reader)}
          {link(`only-${reader}`)}
        </li>
        <li className={styles.crown}>{link('both')}</li>
        <li>
          {link(otherLanguage(reader))}
          {link(`only-${otherLanguage(reader)}`)}
        </li>
      </ul>
    </nav>
  )
}

function isSilent(bank: Language, { coverage, coverages }: DigestPage): boolean {
  return coverages[bank] === 0 || coverage === `only-${otherLanguage(bank)}`
}

function CoverageLink({ coverage, digest, reader }: { coverage: Coverage; digest: DigestPage; reader: Language }): ReactNode {
  const count = digest.coverages[coverage]
  const words = getTranslator(reader)(`digest.${coverage}`, { count })
  if (count === 0) return <span className={styles.none}>{words}</span>
  return (
    <a href={addressOf(reader, digestPath({ ...stateOf(digest), coverage, page: 1 }))} aria-current={digest.coverage === coverage ? 'true' : undefined}>
      {words}
    </a>
  )
}
