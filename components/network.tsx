import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, otherLanguage, type Language } from '@/lib/languages'
import type { NetworkView } from '@/lib/model/network-view'
import { ChartLegend } from './chart-legend'
import { ChartPage } from './chart-page'
import { NetworkChart } from './network-chart'
import { NetworkTable } from './network-table'

/** The page of the network: one drawing for a desk and one for a phone, and the table. */
export function Network({ view, reader }: { view: NetworkView; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const description = t('network.description', { hubs: view.hubs.map(({ person }) => person.name.text).join(LANGUAGES[reader].comma) })
  const { people, countries } = view.hidden
  const hidden = [
    people > 0 ? t('network.hidden-people', { count: people }) : null,
    countries > 0 ? t('network.hidden-countries', { count: countries }) : null,
  ].filter((sentence) => sentence !== null)
  const share = t('chart.share', { own: t(`chart.in-${reader}`), other: t(`chart.in-${otherLanguage(reader)}`) })
  return (
    <ChartPage section="network" reader={reader} table={view.groups.length === 0 ? null : <NetworkTable view={view} reader={reader} />}>
      <NetworkChart view={view} reader={reader} description={description} />
      <NetworkChart view={view} reader={reader} description={description} size="narrow" />
      <ChartLegend reader={reader} note={[share, ...hidden].join(' ')} />
    </ChartPage>
  )
}
