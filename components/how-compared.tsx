import type { ReactNode } from 'react'
import { formatShare } from '@/lib/i18n/format-share'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { STRENGTH_FROM } from '@/lib/model/event'
import { DefinitionList } from './definition-list'
import styles from './how-compared.module.css'

/** Kinds of evidence that speak for a link, and against one, roughly by weight; a test holds them to lib/linking/weights.ts. */
const FOR = ['copy', 'person', 'date', 'words', 'country', 'function', 'place', 'occasion', 'figure', 'organisation', 'host', 'topic'] as const
const AGAINST = ['host', 'date', 'counterpart', 'country', 'place', 'function', 'occasion', 'words'] as const
const TYPES = ['translation', 'copy', 'report', 'part'] as const

/** How two articles are compared: what speaks for and against, how sure a link is, and what a report is to another. */
export function HowCompared({ reader }: { reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const strengths = [
    { term: t('strength.strong'), meaning: t('about.strength.strong', { share: formatShare(STRENGTH_FROM.strong, reader) }) },
    { term: t('strength.probable'), meaning: t('about.strength.probable', { share: formatShare(STRENGTH_FROM.probable, reader) }) },
    { term: t('strength.to-check'), meaning: t('about.strength.to-check') },
  ]
  return (
    <>
      <p>{t('about.compare-text')}</p>
      <div className={styles.sides}>
        <Side title={t('event.for')} reasons={FOR.map((kind) => t(`about.for.${kind}`))} />
        <Side title={t('event.against')} reasons={AGAINST.map((kind) => t(`about.against.${kind}`))} />
      </div>
      <h3 className={styles.heading}>{t('about.strength-title')}</h3>
      <DefinitionList entries={strengths} />
      <h3 className={styles.heading}>{t('about.type-title')}</h3>
      <DefinitionList entries={TYPES.map((type) => ({ term: t(`report.${type}`), meaning: t(`about.type.${type}`) }))} />
    </>
  )
}

function Side({ title, reasons }: { title: string; reasons: readonly string[] }): ReactNode {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}
