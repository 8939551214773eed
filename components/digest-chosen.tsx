import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { languageTags, type Language } from '@/lib/languages'
import { FILTER_KINDS, type Coverage, type DigestPage } from '@/lib/model/digest-view'
import { addressOf } from './address-of'
import { digestPath, stateOf, type DigestState } from './digest-address'
import styles from './digest-chosen.module.css'
import { Name } from './name'

/** How many meetings are on show, and the filters that made it so: each is a link that takes it away. */
export function DigestChosen({ digest, reader }: { digest: DigestPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const chips = listChips(digest, reader)
  return (
    <>
      <p className={styles.count}>
        {chips.length > 0
          ? t('digest.filtered', { count: digest.events, total: digest.collection.events })
          : t('events.count', { count: digest.events })}
        {digest.pages > 1 && ` · ${t('entity.page', { page: digest.page, pages: digest.pages })}`}
      </p>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label={t('filter.chosen')}>
          {chips.map(({ key, words, without }) => (
            <li key={key}>
              <a className={styles.chip} href={addressOf(reader, digestPath({ ...stateOf(digest), ...without, page: 1 }))}>
                <span className="visually-hidden">{t('filter.remove')}</span> {words}
                <span className={styles.cross} aria-hidden="true" />
              </a>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <a className={styles.all} href={addressOf(reader)}>
                {t('filter.clear')}
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

interface Chip {
  key: string
  words: ReactNode
  /** What the address says without it. */
  without: DigestState
}

function listChips({ filters, coverage }: DigestPage, reader: Language): Chip[] {
  const entities = FILTER_KINDS.flatMap((kind): Chip[] => {
    const entity = filters[kind]
    return entity ? [{ key: kind, words: <Name name={entity.name} reader={reader} />, without: { [kind]: null } }] : []
  })
  return coverage ? [...entities, { key: 'coverage', words: coverageWords(coverage, reader), without: { coverage: null } }] : entities
}

function coverageWords(coverage: Coverage, reader: Language): string {
  const t = getTranslator(reader)
  if (coverage === 'both') return t('filter.both')
  const language = languageTags.find((tag) => tag === coverage)
  return language ? t(`language.${language}`) : t(coverage === 'only-fr' ? 'reports.only-fr' : 'reports.only-ar')
}
