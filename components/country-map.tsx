import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { CountryMapView } from '@/lib/model/country-map-view'
import { ChartLegend } from './chart-legend'
import { ChartPage } from './chart-page'
import { CountryMapTable } from './country-map-table'
import styles from './country-map.module.css'
import { MapChart } from './map-chart'

/** The page of the map: one drawing for a desk and one for a phone, and the table. */
export function CountryMap({ view, reader }: { view: CountryMapView; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const description = t('map.description')
  const share = t('chart.share', { own: t(`chart.in-${reader}`), other: t(`chart.in-${otherLanguage(reader)}`) })
  const source = (
    <a href="https://www.naturalearthdata.com/" lang="en" dir="ltr">
      Natural Earth
    </a>
  )
  return (
    <ChartPage section="map" reader={reader} table={view.countries.length === 0 ? null : <CountryMapTable view={view} reader={reader} />}>
      <MapChart view={view} reader={reader} description={description} />
      <MapChart view={view} reader={reader} description={description} size="narrow" />
      <ChartLegend reader={reader} note={share} />
      <p className={styles.source}>
        <Sentence language={reader} id="map.land" slots={{ source }} />
      </p>
    </ChartPage>
  )
}
