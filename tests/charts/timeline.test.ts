import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelBox, overlaps } from '@/lib/charts/label'
import { layoutTimeline } from '@/lib/charts/timeline'
import type { TimelineView } from '@/lib/model/timeline-view'
import { circleBox, frameOf, frames, isInside, timelines } from './pictures'

const words = { others: '3 autres pays', none: 'Sans pays', unknown: 'Sans date' }

/** Five events: one day, one month, one year, and two without a date. */
const few: TimelineView = {
  total: 5,
  otherCountries: 0,
  lanes: (['MA', 'DK'] as const).map((key) => ({ kind: 'country', country: { kind: 'country', key, slug: key, name: { text: key, language: 'fr' } }, events: 3, months: [] })),
  events: (['2026-01-21', '2026-02', '2025', null, null] as const).map((edtf, index) => ({
    slug: `e${index}`, title: 't', person: { text: 'Anna Berg', language: 'fr' }, lanes: [index % 2], reports: { fr: 1, ar: 0 },
    date: { edtf, weekday: null, precision: edtf === null ? 'unknown' : 'day' },
  })),
}

describe.each(frames)('a timeline in $language, narrow: $narrow', (frame) => {
  it('keeps everything on its paper', () => {
    fc.assert(fc.property(timelines, (view) => {
      const layout = layoutTimeline(view, frame, words)
      const labels = [...layout.names, ...layout.lanes.flatMap(({ label, count }) => [label, count]), ...layout.ticks.flatMap(({ label }) => label ?? [])]
      const boxes = [...labels.map((label) => labelBox(label, frame.direction)), ...layout.dots.map((dot) => circleBox({ ...dot, radius: layout.radius }))]
      expect(boxes.filter((box) => !isInside(box, layout))).toEqual([])
    }), { numRuns: 60 })
  })

  it('puts no dot on another and no name on a dot or a name', () => {
    fc.assert(fc.property(timelines, (view) => {
      const layout = layoutTimeline(view, frame, words)
      const dots = layout.dots.map((dot) => circleBox({ ...dot, radius: layout.radius - 0.2 }))
      const names = layout.names.map((label) => labelBox({ ...label, size: label.size * 0.98 }, frame.direction))
      const all = [...dots, ...names]
      const touching = all.filter((box, index) => all.slice(index + 1).some((other) => overlaps(box, other)))
      expect(touching).toEqual([])
    }), { numRuns: 60 })
  })

  it('has a dot for each event in each of its lanes, wherever events come in the list', () => {
    fc.assert(fc.property(timelines, (view) => {
      const placed = (list: TimelineView) => {
        const { dots } = layoutTimeline(list, frame, words)
        return dots.map(({ event, x, y }) => `${list.events[event]?.slug} ${x} ${y}`).sort()
      }
      const forwards = placed(view)
      expect(forwards).toHaveLength(view.events.reduce((count, { lanes }) => count + lanes.length, 0))
      expect(placed({ ...view, events: view.events.toReversed() })).toEqual(forwards)
    }), { numRuns: 60 })
  })
})

describe('the direction of time', () => {
  const french = layoutTimeline(few, frameOf('fr', false), words)
  const arabic = layoutTimeline(few, frameOf('ar', false), words)

  it('runs from the left in French and from the right in Arabic', () => {
    const at = (layout: typeof french, event: number) => layout.dots.find((dot) => dot.event === event)?.x ?? Number.NaN
    expect(at(french, 2)).toBeLessThan(at(french, 0))
    expect(at(arabic, 2)).toBeGreaterThan(at(arabic, 0))
  })

  it('is all that differs: the one is the other in a mirror', () => {
    expect(arabic.dots.map(({ x }) => x)).toEqual(french.dots.map(({ x }) => Math.round((960 - x) * 10) / 10))
    expect(arabic.height).toBe(french.height)
  })
})

describe('dates', () => {
  const { dots, whiskers, plot, ticks } = layoutTimeline(few, frameOf('fr', false), words)

  it('that are unknown stand apart, after the known ones', () => {
    expect(dots.filter(({ event }) => event > 2).every(({ x }) => x > plot[1])).toBe(true)
    expect(dots.filter(({ event }) => event <= 2).every(({ x }) => x < plot[1])).toBe(true)
  })

  it('show how exact they are: a year by a line over the year, a month of fourteen by one over the month', () => {
    expect(whiskers).toHaveLength(2)
    const [year, month] = whiskers.map(({ from, to }) => to - from).sort((a, b) => b - a)
    expect((year ?? 0) / (month ?? 1)).toBeCloseTo(365 / 28, 0)
  })

  it('have months without events keep their width', () => {
    const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0))
    expect(gaps).toHaveLength(13)
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(7)
  })

  it.each([
    ['fr', ['janvier 2025', 'janvier 2026']],
    ['ar', ['يناير 2025', 'يناير 2026']],
  ] as const)('are named in %s, with the months of Morocco', (language, expected) => {
    const said = layoutTimeline({ ...few, events: few.events.slice(0, 3) }, { ...frameOf(language, false), width: 2400 }, words).ticks.flatMap(({ label }) => label?.text ?? [])
    expect(said).toEqual(expect.arrayContaining([...expected]))
    if (language === 'ar') expect(said).toEqual(expect.arrayContaining(['غشت', 'شتنبر', 'نونبر', 'دجنبر']))
  })
})

describe('more events than dots can show', () => {
  const months = ['2024-05', '2024-06', '2025-01'].map((month, index) => ({ month, events: 90, told: { fr: 30 * (index + 1), ar: 45 } }))
  const many: TimelineView = { ...few, events: [], total: 810, lanes: few.lanes.map((lane) => ({ ...lane, events: 405, months: [...months, { month: null, events: 135, told: { fr: 9, ar: 9 } }] })) }

  it.each(['fr', 'ar'] as const)('are bars by month, the press of the reader of %s above the water', (language) => {
    const { lanes, dots, unknown, height } = layoutTimeline(many, frameOf(language, false), words)
    expect(dots).toEqual([])
    expect(unknown?.text).toBe('Sans date')
    for (const { bars, y } of lanes) {
      const rises = (path: string) => [...path.matchAll(/v(-?[\d.]+)/g)].map(([, rise]) => Number(rise))
      expect(rises(bars?.own ?? '')).toHaveLength(3)
      expect(rises(bars?.own ?? '').every((rise) => rise < 0)).toBe(true)
      expect(rises(bars?.other ?? '').every((rise) => rise > 0)).toBe(true)
      expect(bars?.unknown?.text).toBe('135')
      expect(y).toBeLessThan(height)
    }
    const own = [...(lanes[0]?.bars?.own ?? '').matchAll(/v-([\d.]+)/g)].map(([, rise]) => Number(rise))
    expect(own.length > 0 && language === 'fr' ? (own[2] ?? 0) / (own[0] ?? 1) : 3).toBeCloseTo(3, 0)
  })
})
