import { element, textElement, XML_DECLARATION } from './element'
import type { Network, NetworkNode, NetworkTie } from './network-of-events'

/** What GraphML is to know of nodes and edges: name, what it is of, and its type. */
const KEYS = [
  { id: 'kind', of: 'node', type: 'string' },
  { id: 'name_fr', of: 'node', type: 'string' },
  { id: 'name_ar', of: 'node', type: 'string' },
  { id: 'events', of: 'node', type: 'int' },
  { id: 'weight', of: 'edge', type: 'int' },
  { id: 'event_ids', of: 'edge', type: 'string' },
] as const

/**
 * A network as GraphML, for Gephi, Cytoscape, yEd or NetworkX. Edges have no direction; their weight is the number of
 * events, whose ids stand in `event_ids`.
 */
export function toGraphml({ nodes, ties }: Network): string {
  const keys = KEYS.map(({ id, of, type }) => element('key', { id, for: of, 'attr.name': id, 'attr.type': type }))
  const graph = element('graph', { id: 'jisr', edgedefault: 'undirected' }, ...nodes.map(toNode), ...ties.map(toEdge))
  return `${XML_DECLARATION}\n${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, ...keys, graph)}\n`
}

function toNode({ id, kind, names, events }: NetworkNode): string {
  return element('node', { id }, ...listData({ kind, name_fr: names.fr, name_ar: names.ar, events }))
}

function toEdge({ left, right, events }: NetworkTie, index: number): string {
  return element('edge', { id: `t${index}`, source: left, target: right }, ...listData({ weight: events.length, event_ids: events.join(' ') }))
}

/** What nobody gives is left out. */
function listData(values: Readonly<Record<string, string | number | null | undefined>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => (value === null || value === undefined ? [] : [textElement('data', String(value), { key })]))
}
