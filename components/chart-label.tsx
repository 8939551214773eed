import type { ReactNode } from 'react'
import type { Label } from '@/lib/charts/label'
import { directionOf, LANGUAGES, type Language } from '@/lib/languages'

const FAR_END = { start: 'end', end: 'start', middle: 'middle' } as const

/**
 * A text in a picture, in its own language and direction. SVG counts `text-anchor` in the direction of the text, and
 * the picture in that of the reader: where the two differ, the start of the one is the end of the other.
 */
export function ChartLabel({ label, reader, className }: { label: Label; reader: Language; className?: string | undefined }): ReactNode {
  const foreign = label.language !== reader
  const turned = directionOf(label.language) !== LANGUAGES[reader].dir
  return (
    <text
      x={label.x}
      y={label.y}
      fontSize={label.size}
      textAnchor={turned ? FAR_END[label.anchor] : label.anchor}
      className={className}
      {...(foreign && { lang: label.language, direction: directionOf(label.language) })}
    >
      {label.text}
    </text>
  )
}
