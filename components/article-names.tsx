import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ArticlePage, EntityLink } from '@/lib/model/view'
import styles from './article-names.module.css'
import { EntityName } from './entity-name'

/** Whom and what an article names, in the reader's language, each leading to its page. */
export function ArticleNames({ article, reader }: { article: ArticlePage; reader: Language }): ReactNode {
  const named = listNamed(article)
  if (named.length === 0) return null
  return (
    <section aria-labelledby="names">
      <h2 id="names">{getTranslator(reader)('article.names')}</h2>
      <ul className={styles.names}>
        {named.map((entity) => (
          <li key={`${entity.kind} ${entity.key}`}>
            <EntityName entity={entity} reader={reader} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In the order in which the text names them, each once. */
function listNamed({ paragraphs }: ArticlePage): EntityLink[] {
  const named = paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.entity])))
  return [...new Map(named.map((entity) => [`${entity.kind} ${entity.key}`, entity])).values()]
}
