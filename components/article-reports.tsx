import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, otherLanguage, type Language } from '@/lib/languages'
import type { ArticlePage, OtherReport } from '@/lib/model/view'
import styles from './article-reports.module.css'
import { ArticleSource } from './article-source'
import { ArticleTitle } from './article-title'
import { compareAddress } from './compare-address'

/** As many as are read at the end of an article; the page of the event has them all. */
const SHOWN = 12

interface Props {
  article: ArticlePage
  reader: Language
}

/** The other reports of the same event, the closest first, on two banks; each can be compared with the article. */
export function ArticleReports({ article, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const shown = article.others.slice(0, SHOWN)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t('article.others')}</h2>
      <div className={styles.banks}>
        {[reader, otherLanguage(reader)].map((bank) => {
          const written = shown.filter((other) => other.article.language === bank)
          return (
            written.length > 0 && (
              <div key={bank} className={styles.bank}>
                <h3 className={styles.language}>{t(`language.${bank}`)}</h3>
                <ul>
                  {written.map((other) => (
                    <Other key={other.article.key} other={other} article={article} reader={reader} />
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </div>
    </section>
  )
}

function Other({ other, article, reader }: Props & { other: OtherReport }): ReactNode {
  const t = getTranslator(reader)
  return (
    <li className={styles.item}>
      <ArticleTitle article={other.article} reader={reader} />
      <p className={styles.known}>
        <ArticleSource article={other.article} reader={reader} />
      </p>
      <p className={styles.known}>
        {[t(`report.${other.type}`), t(`strength.${other.strength}`)].join(LANGUAGES[reader].comma)} ·{' '}
        <a href={compareAddress(reader, other.eventSlug, article, other.article)}>{t('event.compare')}</a>
      </p>
    </li>
  )
}
