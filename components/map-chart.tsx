import type { ReactNode } from 'react'
import { layoutMap } from '@/lib/charts/map'
import type { MapCircle } from '@/lib/charts/map-circle'
import { frameFor, type PictureSize } from '@/lib/charts/sizes'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { CountryMapView } from '@/lib/model/country-map-view'
import { addressOf, entityPath } from './address-of'
import { ChartFrame } from './chart-frame'
import { ChartLabel } from './chart-label'
import chart from './chart.module.css'
import styles from './map-chart.module.css'
import { ShareGlyph } from './share-glyph'

interface Props {
  view: CountryMapView
  reader: Language
  size?: PictureSize
  description: string
}

/** Countries as circles on land without borders, and an arch between each two that meet. */
export function MapChart({ view, reader, size = 'wide', description }: Props): ReactNode {
  const t = getTranslator(reader)
  const frame = frameFor(size, reader)
  const { width, height, crop, bridges, circles } = layoutMap(view, frame)
  return (
    <ChartFrame kind="map" size={size} width={width} height={height} title={t('map.title')} description={description} cropped>
      <g aria-hidden="true">
        <use href="/land.svg#land" transform={`scale(${crop.scale}) translate(${-crop.x} ${-crop.y})`} className={styles.land} />
        {bridges.map(({ from, to, path, width: stroke }) => (
          <path key={`${from} ${to}`} d={path} strokeWidth={stroke} className={styles.bridge} />
        ))}
        {circles.map(({ country, circle, leader }) => leader && <path key={country.country.key} d={`M${leader.join(' ')}L${circle.x} ${circle.y}`} className={styles.leader} />)}
      </g>
      {circles.map((seat) => (
        <Circle key={seat.country.country.key} seat={seat} reader={reader} />
      ))}
    </ChartFrame>
  )
}

function Circle({ seat: { country: { country, events }, circle, host, label }, reader }: { seat: MapCircle; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const path = entityPath(country)
  return (
    <a href={addressOf(reader, path ?? '')}>
      <title lang={country.name.language}>{t('network.node', { name: country.name.text, events: t('events.count', { count: events }) })}</title>
      <ShareGlyph circle={circle} />
      {host && <circle cx={circle.x} cy={circle.y} r={circle.radius + 3.5} className={styles.host} />}
      {label && <ChartLabel label={label} reader={reader} className={host ? `${chart.halo} ${chart.strong}` : chart.halo} />}
    </a>
  )
}
