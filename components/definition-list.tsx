import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

/** Words and what they mean. */
export function DefinitionList({ entries }: { entries: readonly { term: string; meaning: string }[] }): ReactNode {
  return (
    <dl className={styles.list}>
      {entries.map(({ term, meaning }) => (
        <div key={term} className={styles.entry}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
