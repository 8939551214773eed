import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { Coverage, DigestPage } from '@/lib/model/digest-view'
import { addressOf } from './address-of'
import arch from './arch.module.css'
import { digestPath, stateOf } from './digest-address'
import styles from './digest-bridge.module.css'

/**
 * How many meetings each press tells, and at the top of the arch how many both do: each number leads to its meetings.
 * The half of a press that tells none of those on show is dashed.
 */
export function DigestBridge({ digest, reader }: { digest: DigestPage; reader: Language }): ReactNode {
  const banks = [reader, otherLanguage(reader)]
  return (
    <nav className={styles.bridge} aria-label={getTranslator(reader)('filter.coverage')}>
      <div className={styles.arch}>
        {banks.map((bank) => (
          <span key={bank} className={arch.half} data-empty={isSilent(bank, digest)} />
        ))}
      </div>
      <ul className={styles.banks}>
        <Bank bank={reader} digest={digest} reader={reader} />
        <li className={styles.crown}>
          <CoverageLink coverage="both" digest={digest} reader={reader} />
        </li>
        <Bank bank={otherLanguage(reader)} digest={digest} reader={reader} />
      </ul>
    </nav>
  )
}

interface BankProps {
  bank: Language
  digest: DigestPage
  reader: Language
}

function Bank({ bank, digest, reader }: BankProps): ReactNode {
  return (
    <li className={styles.bank}>
      <CoverageLink coverage={bank} digest={digest} reader={reader} />
      {digest.coverages[bank] > 0 && <CoverageLink coverage={`only-${bank}`} digest={digest} reader={reader} />}
    </li>
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
