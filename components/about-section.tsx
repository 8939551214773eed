import type { ReactNode } from 'react'
import styles from './about-section.module.css'

interface Props {
  /** Part of the address that leads here: `/fr/about#measures`. */
  id: string
  title: string
  children: ReactNode
}

/** One question about Jisr and its answer: the heading above on a phone, beside on a wide screen. */
export function AboutSection({ id, title, children }: Props): ReactNode {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <div className={styles.answer}>{children}</div>
    </section>
  )
}
