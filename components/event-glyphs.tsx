import type { ReactNode } from 'react'
import { archPath, reflectionPath } from '@/lib/charts/half-disc'
import { otherLanguage, type Language } from '@/lib/languages'
import type { ReportCounts } from '@/lib/model/view'
import styles from './chart.module.css'

/** Whose presses tell an event. */
export type Tellers = 'both' | 'own' | 'other'

export function tellersOf(reports: ReportCounts, reader: Language): Tellers {
  return reports[otherLanguage(reader)] === 0 ? 'own' : reports[reader] === 0 ? 'other' : 'both'
}

/** One event: an arch for the reader's press and its reflection for the other, hollow where a press is silent. */
export function EventGlyph({ tellers, radius }: { tellers: Tellers; radius: number }): ReactNode {
  return (
    <>
      <path d={archPath(0, -0.5, radius)} className={tellers === 'other' ? styles.silent : styles.own} />
      <path d={reflectionPath(0, 0.5, radius)} className={tellers === 'own' ? styles.silent : styles.other} />
    </>
  )
}

/** The three glyphs of a picture, each drawn once; `prefix` keeps their names apart from those of other pictures. */
export function EventGlyphs({ prefix, radius }: { prefix: string; radius: number }): ReactNode {
  return (
    <defs>
      {(['both', 'own', 'other'] as const).map((tellers) => (
        <g key={tellers} id={`${prefix}-${tellers}`}>
          <EventGlyph tellers={tellers} radius={radius} />
        </g>
      ))}
    </defs>
  )
}
