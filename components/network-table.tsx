import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, type Language } from '@/lib/languages'
import type { NetworkGroup, NetworkView } from '@/lib/model/network-view'
import { ChartTable } from './chart-table'
import styles from './chart-table.module.css'
import { EntityName } from './entity-name'
import { Name } from './name'

interface Props {
  view: NetworkView
  reader: Language
}

/** What the network shows: people by country, and whom they met how often. */
export function NetworkTable({ view, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const columns = [{ heading: t('chart.column.person') }, { heading: t('chart.column.other-name') }, { heading: t('network.column.met') }]
  return (
    <ChartTable caption={t('network.caption')} columns={columns}>
      {view.groups.map((group) => (
        <GroupRows key={group.country?.key ?? ''} group={group} view={view} reader={reader} />
      ))}
    </ChartTable>
  )
}

function GroupRows({ group, view, reader }: Props & { group: NetworkGroup }): ReactNode {
  const t = getTranslator(reader)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={styles.group}>
          {group.country ? <EntityName entity={group.country} reader={reader} /> : t('network.no-country')}
        </th>
        <td className={styles.group}>{group.otherName && <Name name={group.otherName} reader={reader} />}</td>
        <td className={styles.group}>
          <Met ties={group.ties} view={view} reader={reader} />
        </td>
      </tr>
      {group.people.map(({ person, otherName, ties }) => (
        <tr key={person.key}>
          <th scope="row">
            <EntityName entity={person} reader={reader} />
          </th>
          <td>{otherName && <Name name={otherName} reader={reader} />}</td>
          <td>
            <Met ties={ties} view={view} reader={reader} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

function Met({ ties, view, reader }: Props & { ties: NetworkGroup['ties'] }): ReactNode {
  return ties.map(({ hub, events }, index) => {
    const person = view.hubs[hub]?.person
    return (
      person && (
        <span key={hub}>
          {index > 0 && LANGUAGES[reader].comma}
          <Name name={person.name} reader={reader} /> ({events})
        </span>
      )
    )
  })
}
