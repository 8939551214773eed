import type { ExportedName, ExportedOutline } from '@/lib/model/exported'

/** Someone or something that meets. */
export interface NetworkNode {
  id: string
  kind: 'person' | 'country'
  names: ExportedName['names']
  events: number
}

/** Who met whom, and in which events. */
export interface NetworkTie {
  left: string
  right: string
  events: string[]
}

export interface Network {
  nodes: NetworkNode[]
  ties: NetworkTie[]
}

/**
 * The people and countries of events and their ties: each host with each of those whom he or she met, and with the
 * countries that these stand for. Nodes and ties are in order of their ids, whatever the order of the events.
 */
export async function networkOfEvents(events: AsyncIterable<ExportedOutline> | Iterable<ExportedOutline>): Promise<Network> {
  const nodes = new Map<string, NetworkNode>()
  const ties = new Map<string, NetworkTie>()
  for await (const event of events) {
    const hosts = event.people.filter(({ role }) => role === 'host').map((person) => nodeOf('person', person))
    const guests = [
      ...event.people.filter(({ role }) => role === 'counterpart').map((person) => nodeOf('person', person)),
      ...event.countries.map((country) => nodeOf('country', country)),
    ]
    for (const node of new Map([...hosts, ...guests].map((node) => [node.id, node])).values()) countNode(nodes, node)
    for (const host of hosts) for (const guest of guests) if (host.id !== guest.id) countTie(ties, host.id, guest.id, event.id)
  }
  return { nodes: inOrder(nodes), ties: inOrder(ties) }
}

/** A country and a person may share a key: ids say the kind. */
function nodeOf(kind: NetworkNode['kind'], { id, names }: ExportedName): NetworkNode {
  return { id: `${kind}:${id}`, kind, names, events: 0 }
}

function countNode(nodes: Map<string, NetworkNode>, node: NetworkNode): void {
  const known = nodes.get(node.id) ?? node
  known.events += 1
  nodes.set(node.id, known)
}

function countTie(ties: Map<string, NetworkTie>, host: string, guest: string, event: string): void {
  const [left, right] = [host, guest].toSorted() as [string, string]
  const tie = ties.get(`${left} ${right}`) ?? { left, right, events: [] }
  if (!tie.events.includes(event)) tie.events.push(event)
  ties.set(`${left} ${right}`, tie)
}

function inOrder<Item>(items: ReadonlyMap<string, Item>): Item[] {
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}
