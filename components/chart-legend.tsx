import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import styles from './chart-legend.module.css'
import { EventGlyph } from './event-glyphs'

/** What the halves of a dot mean; or, where a picture has no dots for single events, a note on what it has. */
export function ChartLegend({ reader, note = null }: { reader: Language; note?: string | null }): ReactNode {
  const t = getTranslator(reader)
  if (note !== null) return <figcaption className={styles.legend}>{note}</figcaption>
  const entries = [
    ['both', 'chart.both'],
    ['own', `chart.only-${reader}`],
    ['other', `chart.only-${otherLanguage(reader)}`],
  ] as const
  return (
    <figcaption className={styles.legend}>
      {entries.map(([tellers, key]) => (
        <span key={key}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <EventGlyph tellers={tellers} radius={7} />
          </svg>
          {t(key)}
        </span>
      ))}
    </figcaption>
  )
}
