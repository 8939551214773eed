import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ApiGuideEntry } from '@/lib/model/api-guide-view'
import { PROBLEMS, type ProblemCode } from '@/lib/model/problem'
import { AboutSection } from './about-section'
import styles from './api-guide.module.css'
import { PageOpening } from './page-opening'

const EXPORTS = ['articles', 'events', 'events --csv', 'entities --csv', 'network'] as const

/** How to take the content of Jisr into another program: addresses with examples that run, languages, problems, exports. */
export function ApiGuide({ entries, reader }: { entries: readonly ApiGuideEntry[]; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <PageOpening title={t('api.title')}>
        <p>{t('api.intro')}</p>
      </PageOpening>
      <AboutSection id="addresses" title={t('api.addresses-title')}>
        <p>
          <Sentence language={reader} id="api.addresses-text" slots={{ description: <CodeLink to="/api/v1/openapi.json" /> }} />
        </p>
        {entries.map((entry) => (
          <Address key={entry.id} entry={entry} reader={reader} />
        ))}
      </AboutSection>
      <AboutSection id="language" title={t('api.language-title')}>
        <p>
          <Sentence language={reader} id="api.language-text" slots={{ parameter: <Code words="lang" /> }} />
        </p>
      </AboutSection>
      <AboutSection id="again" title={t('api.again-title')}>
        <p>
          <Sentence language={reader} id="api.again-text" slots={{ tag: <Code words="ETag" />, condition: <Code words="If-None-Match" /> }} />
        </p>
      </AboutSection>
      <AboutSection id="problems" title={t('api.problems-title')}>
        <p>
          <Sentence language={reader} id="api.problems-text" slots={{ standard: <Code words="RFC 9457" /> }} />
        </p>
        <dl className={styles.problems}>
          {(Object.keys(PROBLEMS) as ProblemCode[]).map((code) => (
            <div key={code} id={code}>
              <dt>
                <Code words={`${PROBLEMS[code]} ${code}`} />
              </dt>
              <dd>{t(`problem.${code}`)}</dd>
            </div>
          ))}
        </dl>
      </AboutSection>
      <AboutSection id="exports" title={t('api.exports-title')}>
        <p>{t('api.exports-text')}</p>
        <ul className={styles.commands}>
          {EXPORTS.map((what) => (
            <li key={what}>
              <Code words={`npm run --silent export -- ${what}`} />
            </li>
          ))}
        </ul>
      </AboutSection>
    </>
  )
}

function Address({ entry: { id, path, parameters, example }, reader }: { entry: ApiGuideEntry; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <section className={styles.address} aria-labelledby={`address-${id}`}>
      <h3 id={`address-${id}`}>
        <Code words={`GET /api/v1${path}`} />
      </h3>
      <p>{t(`api.address.${id}`)}</p>
      <p className={styles.parameters}>
        {t('api.parameters')}{' '}
        {parameters.map((name) => (
          <Code key={name} words={name} />
        ))}
      </p>
      {example && (
        <p className={styles.example}>
          {t('api.example')} <CodeLink to={`/api/v1${example}`} />
        </p>
      )}
    </section>
  )
}

function Code({ words }: { words: string }): ReactNode {
  return (
    <code dir="ltr" lang="en" translate="no">
      {words}
    </code>
  )
}

function CodeLink({ to }: { to: string }): ReactNode {
  return (
    <a href={to}>
      <Code words={to} />
    </a>
  )
}
