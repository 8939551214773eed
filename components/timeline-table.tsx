import { Fragment, type ReactNode } from 'react'
import { formatDate, formatMonth } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, type Language } from '@/lib/languages'
import type { TimelineLane, TimelineView } from '@/lib/model/timeline-view'
import { addressOf } from './address-of'
import { ChartTable, PressCells, pressColumns } from './chart-table'
import { EntityName } from './entity-name'
import { Name } from './name'
import table from './plain-table.module.css'

interface Props {
  view: TimelineView
  reader: Language
}

/** What the timeline shows: the events by date, or, where they are too many, how many of each month and country. */
export function TimelineTable({ view, reader }: Props): ReactNode {
  return view.events.length > 0 ? <EventRows view={view} reader={reader} /> : <MonthRows view={view} reader={reader} />
}

function EventRows({ view, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const columns = [{ heading: t('chart.column.date') }, { heading: t('chart.column.event') }, { heading: t('chart.column.country') }, ...pressColumns(reader)]
  return (
    <ChartTable caption={t('timeline.caption')} columns={columns}>
      <tbody>
        {view.events.map(({ slug, title, date, lanes, reports }) => (
          <tr key={slug}>
            <td>
              {formatDate(date, reader)}
            </td>
            <th scope="row">
              <a href={addressOf(reader, `/events/${slug}`)}>{title}</a>
            </th>
            <td>
              {lanes.map((lane, index) => (
                <Fragment key={lane}>
                  {index > 0 && LANGUAGES[reader].comma}
                  {nameOf(view.lanes[lane], view, reader)}
                </Fragment>
              ))}
            </td>
            <PressCells counts={reports} reader={reader} />
          </tr>
        ))}
      </tbody>
    </ChartTable>
  )
}

function MonthRows({ view, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const months = [...new Set(view.lanes.flatMap((lane) => lane.months.map(({ month }) => month)))].sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
  const counts = view.lanes.map((lane) => new Map(lane.months.map(({ month, events }) => [month, events])))
  const columns = view.lanes.map((lane) => ({ heading: lane.country ? <EntityName entity={lane.country} reader={reader} /> : nameOf(lane, view, reader), number: true }))
  return (
    <ChartTable caption={t('timeline.caption-months')} columns={[{ heading: t('chart.column.month') }, ...columns]}>
      <tbody>
        {months.map((month) => (
          <tr key={month}>
            <th scope="row">{month ? formatMonth(month, reader) : t('date.unknown')}</th>
            {counts.map((own, lane) => (
              <td key={lane} className={table.number}>
                {own.get(month) ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ChartTable>
  )
}

function nameOf(lane: TimelineLane | undefined, view: TimelineView, reader: Language): ReactNode {
  const t = getTranslator(reader)
  if (lane?.country) return <Name name={lane.country.name} reader={reader} />
  return lane?.kind === 'others' ? t('timeline.others', { count: view.otherCountries }) : t('timeline.none')
}
