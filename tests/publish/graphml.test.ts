import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import Graph from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { toGraphml } from '@/lib/publish/graphml'
import { networkOfEvents } from '@/lib/publish/network-of-events'
import { exportedEventOf } from './exported-records'

const events = [exportedEventOf(), exportedEventOf({ id: 'e2', date: { edtf: null, weekday: null, precision: 'unknown' } })]

describe('the network of events', () => {
  it('ties hosts to whom they met and to their countries, once for each event', async () => {
    expect(await networkOfEvents(events)).toEqual({
      nodes: [
        { id: 'country:DK', kind: 'country', names: { fr: 'Danemark', ar: 'الدنمارك' }, events: 2 },
        { id: 'person:anna', kind: 'person', names: { fr: 'Anna Berg', ar: null }, events: 2 },
        { id: 'person:karim', kind: 'person', names: { fr: 'Karim Idrissi', ar: 'كريم الإدريسي' }, events: 2 },
      ],
      ties: [
        { left: 'country:DK', right: 'person:karim', events: ['e1', 'e2'] },
        { left: 'person:anna', right: 'person:karim', events: ['e1', 'e2'] },
      ],
    })
  })

  it('is the same in any order', async () => {
    const names = ({ nodes, ties }: Awaited<ReturnType<typeof networkOfEvents>>) => [nodes.map(({ id }) => id), ties.map(({ left, right }) => [left, right])]
    expect(names(await networkOfEvents(events.toReversed()))).toEqual(names(await networkOfEvents(events)))
  })
})

describe('GraphML', () => {
  it('comes back through a reader of it', async () => {
    const graph = parse(Graph, toGraphml(await networkOfEvents(events)))
    expect([graph.order, graph.size]).toEqual([3, 2])
    expect(graph.getNodeAttributes('person:karim')).toMatchObject({ kind: 'person', name_ar: 'كريم الإدريسي', events: 2 })
    expect(graph.getEdgeAttributes(graph.edge('person:anna', 'person:karim'))).toMatchObject({ weight: 2, event_ids: 'e1 e2' })
  })

  it('is well formed whatever a name holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const [person] = exportedEventOf().people
        const event = exportedEventOf({ people: person ? [{ ...person, names: { fr: name, ar: `${name} «ب» ]]> &` } }] : [] })
        expect(XMLValidator.validate(toGraphml(await networkOfEvents([event])))).toBe(true)
      }),
    )
  })
})
