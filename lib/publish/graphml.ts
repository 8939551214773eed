import { XMLBuilder } from 'fast-xml-parser'
import type { Network, NetworkNode, NetworkTie } from './network-of-events'
import { xmlText } from './xml-text'

/** What GraphML is to know of nodes and edges: name, what it is of, and its type. */
const KEYS = [
  { id: 'kind', for: 'node', type: 'string' },
  { id: 'name_fr', for: 'node', type: 'string' },
  { id: 'name_ar', for: 'node', type: 'string' },
  { id: 'events', for: 'node', type: 'int' },
  { id: 'weight', for: 'edge', type: 'int' },
  { id: 'event_ids', for: 'edge', type: 'string' },
] as const

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true })

/**
 * A network as GraphML, for Gephi, Cytoscape, yEd or NetworkX. Edges have no direction; their weight is the number of
 * events, whose ids stand in `event_ids`.
 */
export function toGraphml({ nodes, ties }: Network): string {
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    graphml: {
      '@_xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: KEYS.map((key) => ({ '@_id': key.id, '@_for': key.for, '@_attr.name': key.id, '@_attr.type': key.type })),
      graph: { '@_id': 'jisr', '@_edgedefault': 'undirected', node: nodes.map(toNode), edge: ties.map(toEdge) },
    },
  })
}

function toNode({ id, kind, names, events }: NetworkNode) {
  return { '@_id': id, data: listData({ kind, name_fr: names.fr, name_ar: names.ar, events }) }
}

function toEdge({ left, right, events }: NetworkTie, index: number) {
  return { '@_id': `t${index}`, '@_source': left, '@_target': right, data: listData({ weight: events.length, event_ids: events.join(' ') }) }
}

/** What nobody gives is left out. */
function listData(values: Readonly<Record<string, string | number | null | undefined>>) {
  return Object.entries(values).flatMap(([key, value]) => (value === null || value === undefined ? [] : [{ '@_key': key, '#text': xmlText(String(value)) }]))
}
