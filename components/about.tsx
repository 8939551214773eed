import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { Measures } from '@/lib/model/measures'
import styles from './about.module.css'
import { AboutSection } from './about-section'
import { DataSources } from './data-sources'
import { HowCompared } from './how-compared'
import { MeasuredFigures } from './measured-figures'
import { PageOpening } from './page-opening'

const NEVER = ['translate', 'date', 'fact', 'edit', 'track'] as const
const FAILS = ['wording', 'round-up', 'return', 'opinion', 'namesakes', 'undated'] as const

/** The page about Jisr: how it links texts, how good that is as measured, where it fails, and how to put it right. */
export function About({ measures, reader }: { measures: Measures; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <PageOpening title={t('about.title')}>
        <p>{t('about.intro')}</p>
      </PageOpening>
      <AboutSection id="what" title={t('about.what-title')}>
        <p>{t('about.what-text')}</p>
      </AboutSection>
      <AboutSection id="compare" title={t('about.compare-title')}>
        <HowCompared reader={reader} />
      </AboutSection>
      <AboutSection id="never" title={t('about.never-title')}>
        <ul className={styles.list}>
          {NEVER.map((deed) => (
            <li key={deed}>{t(`about.never.${deed}`)}</li>
          ))}
        </ul>
      </AboutSection>
      <AboutSection id="measures" title={t('about.measures-title')}>
        <MeasuredFigures measures={measures} reader={reader} />
      </AboutSection>
      <AboutSection id="fails" title={t('about.fails-title')}>
        <ul className={styles.list}>
          {FAILS.map((failure) => (
            <li key={failure}>{t(`about.fails.${failure}`)}</li>
          ))}
        </ul>
      </AboutSection>
      <AboutSection id="correct" title={t('about.correct-title')}>
        <p>{t('about.correct-text')}</p>
        <p>
          <Sentence language={reader} id="about.correct-editor" slots={{ command: <VerdictCommand /> }} />
        </p>
      </AboutSection>
      <AboutSection id="data" title={t('about.data-title')}>
        <DataSources reader={reader} />
      </AboutSection>
    </>
  )
}

function VerdictCommand(): ReactNode {
  return (
    <code className={styles.command} dir="ltr" lang="en">
      npm run verdict -- A B same
    </code>
  )
}
