import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { CountryMapView } from '@/lib/model/country-map-view'
import { ChartTable, PressCells, pressColumns } from './chart-table'
import { EntityName } from './entity-name'
import { Name } from './name'
import table from './plain-table.module.css'

/** What the map shows: countries and their events, and how many of these each press tells. */
export function CountryMapTable({ view, reader }: { view: CountryMapView; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const columns = [
    { heading: t('chart.column.country') },
    { heading: t('chart.column.other-name') },
    { heading: t('chart.column.events'), number: true },
    ...pressColumns(reader),
  ]
  return (
    <ChartTable caption={t('map.caption')} columns={columns}>
      <tbody>
        {view.countries.map(({ country, otherName, events, told }) => (
          <tr key={country.key}>
            <th scope="row">
              <EntityName entity={country} reader={reader} />
            </th>
            <td>{otherName && <Name name={otherName} reader={reader} />}</td>
            <td className={table.number}>{events}</td>
            <PressCells counts={told} reader={reader} />
          </tr>
        ))}
      </tbody>
    </ChartTable>
  )
}
