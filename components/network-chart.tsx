import type { ReactNode } from 'react'
import { archPath, reflectionPath, ringPath } from '@/lib/charts/half-disc'
import { layoutNetwork, type NetworkNode } from '@/lib/charts/network'
import { frameFor, type PictureSize } from '@/lib/charts/sizes'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { NetworkView } from '@/lib/model/network-view'
import { addressOf, entityPath } from './address-of'
import { ChartFrame } from './chart-frame'
import { ChartLabel } from './chart-label'
import chart from './chart.module.css'
import styles from './network-chart.module.css'
import { ShareGlyph } from './share-glyph'

interface Props {
  view: NetworkView
  reader: Language
  size?: PictureSize
  description: string
}

/** People and countries, and an arc for each tie. */
export function NetworkChart({ view, reader, size = 'wide', description }: Props): ReactNode {
  const t = getTranslator(reader)
  const frame = frameFor(size, reader)
  const layout = layoutNetwork(view, frame, { text: t('network.no-country'), language: reader })
  return (
    <ChartFrame kind="network" size={size} width={layout.width} height={layout.height} title={t('network.title')} description={description}>
      <g aria-hidden="true">
        <g className={styles.ties}>
          {layout.ties.map(({ hub, group, path, width }) => (
            <path key={`${hub} ${group}`} d={path} strokeWidth={width} />
          ))}
        </g>
        {layout.strings.map(({ x, from, to }) => (
          <path key={`${x} ${from}`} d={`M${x} ${from}V${to}`} className={styles.string} />
        ))}
      </g>
      {frame.narrow && <SketchedCircles nodes={layout.nodes} />}
      {layout.nodes.map((node) => (
        <Node key={`${node.kind} ${node.group} ${node.person}`} node={node} view={view} reader={reader} narrow={frame.narrow} />
      ))}
    </ChartFrame>
  )
}

/** A page should be small on a phone: all circles are three strokes there, and only hubs and countries are links. */
function SketchedCircles({ nodes }: { nodes: readonly NetworkNode[] }): ReactNode {
  const circles = nodes.map(({ circle }) => circle)
  return (
    <g aria-hidden="true">
      <path d={circles.map(({ x, y, radius }) => ringPath(x, y, radius)).join('')} className={chart.silent} />
      <path d={circles.map(({ x, y, own }) => archPath(x, y - 0.4, own)).join('')} className={chart.own} />
      <path d={circles.map(({ x, y, other }) => reflectionPath(x, y + 0.4, other)).join('')} className={chart.other} />
    </g>
  )
}

function Node({ node, view, reader, narrow }: { node: NetworkNode; view: NetworkView; reader: Language; narrow: boolean }): ReactNode {
  const t = getTranslator(reader)
  const group = node.group === null ? null : view.groups[node.group]
  const person = node.person === null ? null : (group ? group.people : view.hubs)[node.person]
  const entity = person?.person ?? group?.country
  const events = person?.events ?? group?.events ?? 0
  const path = entity ? entityPath(entity) : null
  const labels = narrow && node.kind === 'person' ? node.labels.slice(0, 1) : node.labels
  const drawing = (
    <>
      {!narrow && <ShareGlyph circle={node.circle} />}
      {labels.map((label, index) => (
        <ChartLabel
          key={index}
          label={label}
          reader={reader}
          className={[chart.halo, index > 0 && chart.soft, index === 0 && node.kind !== 'person' && chart.strong].filter(Boolean).join(' ')}
        />
      ))}
    </>
  )
  if (!entity || !path || (narrow && node.kind === 'person')) return drawing
  return (
    <a href={addressOf(reader, path)}>
      <title lang={entity.name.language}>{t('network.node', { name: entity.name.text, events: t('events.count', { count: events }) })}</title>
      {drawing}
    </a>
  )
}
