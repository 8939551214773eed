import type { ReactNode } from 'react'
import { archPath, reflectionPath } from '@/lib/charts/half-disc'
import type { ShareCircle } from '@/lib/charts/shares'
import styles from './chart.module.css'

/** A ring for a number of events, and in it an arch and its reflection for what each press tells of them. */
export function ShareGlyph({ circle: { x, y, radius, own, other } }: { circle: ShareCircle }): ReactNode {
  return (
    <>
      <circle cx={x} cy={y} r={radius} className={styles.silent} />
      {own > 0 && <path d={archPath(x, y - 0.4, own)} className={styles.own} />}
      {other > 0 && <path d={reflectionPath(x, y + 0.4, other)} className={styles.other} />}
    </>
  )
}
