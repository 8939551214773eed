import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, type Language } from '@/lib/languages'
import type { EntityPictures as Pictures } from '@/lib/model/entity-pictures'
import styles from './entity-pictures.module.css'
import { MapChart } from './map-chart'
import { NetworkChart } from './network-chart'
import { describeTimeline } from './timeline'
import { TimelineChart } from './timeline-chart'

/** When, with which countries, and where: small pictures beside the words of an entity's page, which say the same. */
export function EntityPictures({ pictures: { timeline, network, map }, reader }: { pictures: Pictures; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  if (!timeline && !network && !map) return null
  const hubs = network?.hubs.map(({ person }) => person.name.text).join(LANGUAGES[reader].comma) ?? ''
  return (
    <div className={styles.pictures}>
      {timeline && <TimelineChart view={timeline} reader={reader} description={describeTimeline(timeline, reader)} size="small" />}
      {map && <MapChart view={map} reader={reader} description={t('map.description')} size="small" />}
      {network && <NetworkChart view={network} reader={reader} description={t('network.description', { hubs })} size="small" />}
    </div>
  )
}
