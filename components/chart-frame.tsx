import type { ReactNode } from 'react'
import type { PictureSize } from '@/lib/charts/sizes'
import chart from './chart.module.css'

interface Props {
  /** Names the picture on its page, together with its size. */
  kind: 'map' | 'network' | 'timeline'
  size: PictureSize
  width: number
  height: number
  title: string
  description: string
  /** Part of a larger drawing, of which nothing shows beyond the frame. */
  cropped?: boolean
  children: ReactNode
}

/** What every picture is to a browser: a group of links with a title and a description. */
export function ChartFrame({ kind, size, width, height, title, description, cropped = false, children }: Props): ReactNode {
  const id = `${kind}-${size}`
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={[chart.picture, cropped && chart.cropped, chart[size]].filter(Boolean).join(' ')}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  )
}
