import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { TimelineView } from '@/lib/model/timeline-view'
import { ChartLegend } from './chart-legend'
import { ChartPage } from './chart-page'
import { TimelineChart } from './timeline-chart'
import { TimelineTable } from './timeline-table'

/** The page of the timeline: one drawing for a desk and one for a phone, and the table. */
export function Timeline({ view, reader }: { view: TimelineView; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const presses = { own: t(`chart.in-${reader}`), other: t(`chart.in-${otherLanguage(reader)}`) }
  const description = describeTimeline(view, reader)
  return (
    <ChartPage section="timeline" reader={reader} table={view.total === 0 ? null : <TimelineTable view={view} reader={reader} />}>
      <TimelineChart view={view} reader={reader} description={description} />
      <TimelineChart view={view} reader={reader} description={description} size="narrow" />
      {view.events.length > 0 ? <ChartLegend reader={reader} /> : <ChartLegend reader={reader} note={t('timeline.by-month', presses)} />}
    </ChartPage>
  )
}

/** What a timeline shows, for those who do not see it. */
export function describeTimeline(view: TimelineView, reader: Language): string {
  const t = getTranslator(reader)
  const presses = { own: t(`chart.in-${reader}`), other: t(`chart.in-${otherLanguage(reader)}`) }
  const months = view.lanes.flatMap((lane) => lane.months.flatMap(({ month }) => month ?? [])).sort()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return t('timeline.description-undated')
  const key = view.events.length > 0 ? 'timeline.description' : 'timeline.description-bars'
  return t(key, { from: formatEdtf(first, reader), to: formatEdtf(last, reader), ...presses })
}
