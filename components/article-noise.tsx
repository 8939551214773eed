import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { directionOf, type Language } from '@/lib/languages'
import type { Noise } from '@/lib/model/annotation'
import styles from './article-noise.module.css'

interface Props {
  noise: readonly Noise[]
  /** Language of the page that the lines stood on. */
  language: Language
  reader: Language
}

/** The lines that were set aside as no part of the article, on demand. */
export function ArticleNoise({ noise, language, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  if (noise.length === 0) return null
  return (
    <details className={styles.noise}>
      <summary>{t('article.noise', { count: noise.length })}</summary>
      <p className={styles.note}>{t('article.noise-note')}</p>
      <dl>
        {Map.groupBy(noise, ({ reason }) => reason)
          .entries()
          .map(([reason, lines]) => (
            <div key={reason} className={styles.group}>
              <dt>{t(`noise.${reason}`)}</dt>
              {lines.map(({ text }, index) => (
                <dd key={index} lang={language} dir={directionOf(language)}>
                  {text}
                </dd>
              ))}
            </div>
          ))
          .toArray()}
      </dl>
    </details>
  )
}
