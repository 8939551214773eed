import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { languageTags, otherLanguage, type Language } from '@/lib/languages'
import { TOLD_KINDS, type Told, type ToldFact, type ToldGroup } from '@/lib/model/told-view'
import { ReportName } from './report-name'
import styles from './told-apart.module.css'
import { ToldFacts } from './told-facts'
import { ToldTable, type ToldSide } from './told-table'

/**
 * What one report says and another leaves out: two reports in a table, two languages facing each other, else by how
 * many say it.
 */
export function ToldApart({ told, reader }: { told: Told; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const voices = languageTags.reduce((sum, language) => sum + told.voices[language], 0)
  if (voices < 2 || told.groups.length === 0) return null
  const isBridge = languageTags.every((language) => told.voices[language] > 0)
  return (
    <section className={styles.told} aria-labelledby="told">
      <h2 id="told">{t('told.title')}</h2>
      <p className={styles.intro}>{t('told.intro')}</p>
      {told.articles.length === 2 ? (
        <ToldTable caption={t('told.title')} sides={told.articles.map((article) => ({ heading: <ReportName article={article} reader={reader} />, articles: [article] }))} facts={told.groups.flatMap(({ facts }) => facts)} reader={reader} />
      ) : isBridge ? (
        <TwoBanks told={told} reader={reader} />
      ) : (
        <OneBank told={told} reader={reader} />
      )}
    </section>
  )
}

function factsOf({ groups }: Told, ...by: readonly ToldGroup['by'][]): ToldFact[] {
  const facts = groups.filter((group) => by.includes(group.by)).flatMap((group) => group.facts)
  return facts.toSorted((one, other) => TOLD_KINDS.indexOf(one.kind) - TOLD_KINDS.indexOf(other.kind))
}

/** What only one language says on each bank, and under both what they share, folded. */
function TwoBanks({ told, reader }: { told: Told; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const banks = [reader, otherLanguage(reader)]
  const shared = factsOf(told, 'both', 'all')
  const sides = banks.map((bank): ToldSide => ({ heading: t(`language.${bank}`), articles: told.articles.filter(({ language }) => language === bank) }))
  return (
    <>
      <div className={styles.banks}>
        {banks.map((bank) => (
          <div key={bank} className={styles.bank}>
            <h3>{t(`reports.only-${bank}`)}</h3>
            {factsOf(told, bank).length === 0 ? <p className={styles.none}>{t(`told.none-${bank}`)}</p> : <ToldFacts facts={factsOf(told, bank)} told={told} reader={reader} />}
          </div>
        ))}
      </div>
      {shared.length > 0 && (
        <details className={styles.shared}>
          <summary>{t('told.both', { count: shared.length })}</summary>
          <ToldTable caption={t('told.both', { count: shared.length })} sides={sides} facts={shared} reader={reader} />
        </details>
      )}
    </>
  )
}

/** Reports of one language: what a single one says, what several say, and folded what all do. */
function OneBank({ told, reader }: { told: Told; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const all = factsOf(told, 'all')
  return (
    <>
      <div className={styles.groups}>
        {(['one', 'some'] as const).map((by) => {
          const facts = factsOf(told, by)
          return facts.length === 0 ? null : (
            <div key={by}>
              <h3>{t(`told.${by}`)}</h3>
              <ToldFacts facts={facts} told={told} reader={reader} />
            </div>
          )
        })}
      </div>
      {all.length > 0 && (
        <details className={styles.shared}>
          <summary>{t('told.all', { count: all.length })}</summary>
          <ToldFacts facts={all} told={told} reader={reader} />
        </details>
      )}
    </>
  )
}
