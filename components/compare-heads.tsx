import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { directionOf, LANGUAGES, type Language } from '@/lib/languages'
import type { ComparedPair, Comparison, TextOutline } from '@/lib/model/comparison-view'
import type { ArticleLink } from '@/lib/model/view'
import { addressOf } from './address-of'
import { ArticleSource } from './article-source'
import { ArticleTitle } from './article-title'
import styles from './compare-heads.module.css'
import { ComparePieces } from './compare-pieces'
import { comparedSides } from './compared-sides'

interface Props {
  pair: ComparedPair
  comparison: Comparison
  reader: Language
}

/** The titles of the two reports under one arch, which says what they are to each other. */
export function CompareHeads({ pair, comparison, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const [first, second] = comparedSides(pair, reader)
  return (
    <div className={styles.heads}>
      <Head article={pair[first].article} outline={comparison[first]} reader={reader} />
      <p className={styles.tie}>
        <span>{t(`compare.pair.${pair.type === 'alone' ? 'report' : pair.type}`)}</span>
        <span>{t(`strength.${pair.strength}`)}</span>
      </p>
      <Head article={pair[second].article} outline={comparison[second]} reader={reader} />
    </div>
  )
}

function Head({ article, outline, reader }: { article: ArticleLink; outline: TextOutline; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <div className={styles.head} data-across={directionOf(article.language) !== LANGUAGES[reader].dir}>
      <p className={styles.language}>{t(`language.${article.language}`)}</p>
      <h2 className={`quiet-links ${styles.title}`}>
        <ArticleTitle article={article} reader={reader} />
      </h2>
      {outline.opening.map((paragraph, index) => (
        <p key={index} className={styles.dateline} lang={paragraph.language} dir={directionOf(paragraph.language)}>
          <ComparePieces pieces={paragraph.pieces} language={article.language} reader={reader} />
        </p>
      ))}
      <p className={styles.source}>
        <ArticleSource article={article} reader={reader} />
      </p>
      <p className={styles.answered}>{tellAnswered(outline, reader)}</p>
      {outline.isCut && (
        <p className={styles.cut}>
          {t('compare.cut')} <a href={addressOf(reader, `/articles/${article.slug}`)}>{t('compare.whole')}</a>
        </p>
      )}
    </div>
  )
}

/**
 * How much of a text is found across: « 6 paragraphes sur 7 ont un équivalent en face », «6 فقرات من أصل 7 لها مقابل في
 * النص الآخر».
 */
function tellAnswered({ answered, paragraphs }: TextOutline, reader: Language): string {
  const t = getTranslator(reader)
  return answered === paragraphs && answered > 0 ? t('compare.answered-all') : t('compare.answered', { count: answered, total: paragraphs })
}
