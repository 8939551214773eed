import type { ReactNode } from 'react'
import styles from './page-opening.module.css'

interface Props {
  title: string
  /** For a table or a picture that the title names. */
  id?: string
  /** Paragraphs under the title. */
  children: ReactNode
}

/** How a page begins that is about many things: its title, and what is found on it. */
export function PageOpening({ title, id, children }: Props): ReactNode {
  return (
    <header className={styles.opening}>
      <h1 id={id}>{title}</h1>
      {children}
    </header>
  )
}
