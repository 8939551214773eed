import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelBox, overlaps } from '@/lib/charts/label'
import { layoutNetwork } from '@/lib/charts/network'
import { circleBox, frameOf, frames, isInside, networks } from './pictures'

const unknown = { text: 'Pays non précisé', language: 'fr' }

describe.each(frames)('a network in $language, narrow: $narrow', (frame) => {
  it('keeps everything on its paper', () => {
    fc.assert(fc.property(networks, (view) => {
      const layout = layoutNetwork(view, frame, unknown)
      const boxes = layout.nodes.flatMap(({ circle, labels, kind }) => [circleBox(circle), ...(kind === 'hub' ? [] : labels.map((label) => labelBox(label, frame.direction)))])
      expect(boxes.filter((box) => !isInside(box, layout))).toEqual([])
    }), { numRuns: 40 })
  })

  it('puts no circle on another and no name of the banks on another', () => {
    fc.assert(fc.property(networks, (view) => {
      const { nodes } = layoutNetwork(view, frame, unknown)
      const circles = nodes.map(({ circle }) => circleBox({ ...circle, radius: circle.radius - 0.2 }))
      // A name of four fifths of the size stands for the letters: lines of text may share the room of their accents.
      const names = nodes.filter(({ kind }) => kind !== 'hub').flatMap(({ labels }) => labels.map((label) => labelBox({ ...label, size: label.size * 0.8 }, frame.direction)))
      for (const boxes of [circles, names]) {
        expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)))).toEqual([])
      }
    }), { numRuns: 40 })
  })

  it('shows every person and country once, and an arc for every tie', () => {
    fc.assert(fc.property(networks, (view) => {
      const { nodes, ties } = layoutNetwork(view, frame, unknown)
      const people = view.groups.reduce((count, group) => count + group.people.length, 0)
      expect(new Set(nodes.map(({ kind, group, person }) => `${kind} ${group} ${person}`)).size).toBe(view.hubs.length + view.groups.length + people)
      expect(ties).toHaveLength(view.groups.reduce((count, group) => count + group.ties.length, 0))
    }), { numRuns: 40 })
  })
})

describe('a network', () => {
  it('is the same whenever it is drawn, and mirrored for Arabic', () => {
    fc.assert(fc.property(networks, (view) => {
      const french = layoutNetwork(view, frameOf('fr', false), unknown)
      expect(layoutNetwork(structuredClone(view), frameOf('fr', false), unknown)).toEqual(french)
      const arabic = layoutNetwork(view, frameOf('ar', false), unknown)
      expect(arabic.nodes.map(({ circle }) => circle.x)).toEqual(french.nodes.map(({ circle }) => Math.round((960 - circle.x) * 10) / 10))
    }), { numRuns: 40 })
  })

  it('draws the strongest tie widest, and last', () => {
    fc.assert(fc.property(networks, (view) => {
      const { ties } = layoutNetwork(view, frameOf('ar', false), unknown)
      const widths = ties.map(({ width }) => width)
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    }), { numRuns: 40 })
  })
})
