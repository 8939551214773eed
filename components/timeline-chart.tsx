import type { ReactNode } from 'react'
import { archPath, reflectionPath } from '@/lib/charts/half-disc'
import { layoutTimeline, type TimelineLayout } from '@/lib/charts/timeline'
import { formatDate } from '@/lib/i18n/format'
import { frameFor, type PictureSize } from '@/lib/charts/sizes'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { TimelineView } from '@/lib/model/timeline-view'
import { addressOf, entityPath } from './address-of'
import { ChartFrame } from './chart-frame'
import { ChartLabel } from './chart-label'
import chart from './chart.module.css'
import { EventGlyphs, tellersOf } from './event-glyphs'
import styles from './timeline-chart.module.css'

interface Props {
  view: TimelineView
  reader: Language
  size?: PictureSize
  description: string
}

/** The events in time: a lane of water for each country, and on it a dot for each event, or bars where they are too many. */
export function TimelineChart({ view, reader, size = 'wide', description }: Props): ReactNode {
  const t = getTranslator(reader)
  const frame = frameFor(size, reader)
  const words = { others: t('timeline.others', { count: view.otherCountries }), none: t('timeline.none'), unknown: t('timeline.unknown') }
  const layout = layoutTimeline(view, frame, words)
  return (
    <ChartFrame kind="timeline" size={size} width={layout.width} height={layout.height} title={t('timeline.title')} description={description}>
      <Ground layout={layout} reader={reader} />
      <Lanes layout={layout} view={view} reader={reader} named={size !== 'small'} />
      {layout.whiskers.map(({ from, to, y }, index) => (
        <path key={index} d={`M${from} ${y}H${to}`} className={styles.whisker} />
      ))}
      {frame.narrow ? <SketchedDots layout={layout} view={view} reader={reader} /> : <LinkedDots layout={layout} view={view} reader={reader} />}
      {layout.names.map((label, index) => (
        <ChartLabel key={index} label={label} reader={reader} className={`${chart.soft} ${chart.halo}`} />
      ))}
    </ChartFrame>
  )
}

interface Part {
  layout: TimelineLayout
  view: TimelineView
  reader: Language
}

function LinkedDots({ layout: { dots, radius }, view, reader }: Part): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <EventGlyphs prefix="event" radius={radius} />
      {dots.map(({ event, x, y }, index) => {
        const { slug, title, date, reports } = view.events[event] as TimelineView['events'][number]
        return (
          <a key={index} href={addressOf(reader, `/events/${slug}`)}>
            <title>{t('timeline.dot', { title, date: formatDate(date, reader) })}</title>
            <use href={`#event-${tellersOf(reports, reader)}`} x={x} y={y} />
          </a>
        )
      })}
    </>
  )
}

/**
 * On a phone a dot is too small for a finger, and a page should be small too: the dots are three strokes, the table has
 * the links.
 */
function SketchedDots({ layout: { dots, radius }, view, reader }: Part): ReactNode {
  const told = dots.map(({ event, ...dot }) => ({ ...dot, by: tellersOf((view.events[event] as TimelineView['events'][number]).reports, reader) }))
  const arches = (list: typeof told) => list.map(({ x, y }) => archPath(x, y - 0.5, radius)).join('')
  const reflections = (list: typeof told) => list.map(({ x, y }) => reflectionPath(x, y + 0.5, radius)).join('')
  return (
    <g aria-hidden="true">
      <path d={arches(told.filter(({ by }) => by === 'other')) + reflections(told.filter(({ by }) => by === 'own'))} className={chart.silent} />
      <path d={arches(told.filter(({ by }) => by !== 'other'))} className={chart.own} />
      <path d={reflections(told.filter(({ by }) => by !== 'own'))} className={chart.other} />
    </g>
  )
}

/** Water and the lines of time. */
function Ground({ layout: { lanes, ticks, plot, unknown, height }, reader }: { layout: TimelineLayout; reader: Language }): ReactNode {
  return (
    <g aria-hidden="true">
      {ticks.map(({ x, year, label }) => (
        <g key={x}>
          <path d={`M${x} 6V${height}`} className={year ? styles.year : styles.month} />
          {label && <ChartLabel label={label} reader={reader} className={chart.soft} />}
        </g>
      ))}
      {lanes.map(({ y }) => (
        <path key={y} d={`M${plot[0]} ${y}H${plot[1]}`} className={styles.water} />
      ))}
      {unknown && <ChartLabel label={unknown} reader={reader} className={chart.soft} />}
    </g>
  )
}

function Lanes({ layout, view, reader, named }: Part & { named: boolean }): ReactNode {
  return layout.lanes.map(({ label, count, bars }, index) => {
    const country = view.lanes[index]?.country
    const path = country && entityPath(country)
    const name = <ChartLabel label={label} reader={reader} />
    return (
      <g key={index}>
        {named && (
          <>
            {path ? <a href={addressOf(reader, path)}>{name}</a> : name}
            <ChartLabel label={count} reader={reader} className={chart.soft} />
          </>
        )}
        {bars && (
          <>
            <path d={bars.own} className={chart.own} />
            <path d={bars.other} className={chart.other} />
            {bars.unknown && <ChartLabel label={bars.unknown} reader={reader} className={chart.soft} />}
          </>
        )}
      </g>
    )
  })
}
