import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCountryPosition } from '@/lib/charts/country-positions'
import { labelBox, overlaps } from '@/lib/charts/label'
import { layoutMap } from '@/lib/charts/map'
import { countries } from '@/lib/knowledge/countries'
import type { CountryMapView } from '@/lib/model/country-map-view'
import { circleBox, frameOf, frames, isInside, maps } from './pictures'

describe('positions', () => {
  it('are known of every country that Jisr knows', () => {
    expect(countries.filter(({ code }) => findCountryPosition(code) === null).map(({ code }) => code)).toEqual([])
  })

  it.each([
    ['Malta lies south of Italy and north of Libya', 'IT', 'MT', 'LY', 1],
    ['Bahrain lies between Kuwait and Qatar', 'KW', 'BH', 'QA', 1],
    ['Singapore lies east of Malaysia’s peninsula and west of Brunei', 'MY', 'SG', 'BN', 0],
    ['the Comoros lie between Mozambique and Madagascar', 'MZ', 'KM', 'MG', 0],
    ['Monaco lies between France and Italy', 'FR', 'MC', 'IT', 0],
    ['Morocco lies between Portugal and Mauritania', 'PT', 'MA', 'MR', 1],
  ] as const)('are right: %s', (_, before, code, after, axis) => {
    const [one, middle, other] = [before, code, after].map((of) => findCountryPosition(of)?.[axis] ?? Number.NaN) as [number, number, number]
    expect(middle).toBeGreaterThan(one)
    expect(middle).toBeLessThan(other)
  })

  it('are those of no country for a code that no country has', () => {
    expect(findCountryPosition('ZZ')).toBeNull()
  })
})

describe.each(frames)('a map in $language, narrow: $narrow', (frame) => {
  it('forgets no country and keeps everything on its paper', () => {
    fc.assert(fc.property(maps, (view) => {
      const layout = layoutMap(view, frame)
      expect(layout.circles.map(({ country }) => country.country.key).sort()).toEqual(view.countries.map(({ country }) => country.key).sort())
      const boxes = layout.circles.flatMap(({ circle, label }) => [circleBox(circle), ...(label ? [labelBox(label, frame.direction)] : [])])
      expect(boxes.filter((box) => !isInside(box, layout))).toEqual([])
    }), { numRuns: 30 })
  })

  it('puts no name on another, nor on the circle of another country', () => {
    fc.assert(fc.property(maps, (view) => {
      const { circles } = layoutMap(view, frame)
      const faults = circles.flatMap(({ label, country }, index) => {
        if (!label) return []
        const box = labelBox({ ...label, size: label.size * 0.98 }, frame.direction)
        const others = circles.flatMap((other, at) => (at === index ? [] : [circleBox(other.circle), ...(other.label ? [labelBox({ ...other.label, size: other.label.size * 0.98 }, frame.direction)] : [])]))
        return others.some((other) => overlaps(box, other)) ? [country.country.key] : []
      })
      expect(faults).toEqual([])
    }), { numRuns: 30 })
  })

  it('is the same in whatever order the countries come', () => {
    fc.assert(fc.property(maps, (view) => {
      const backwards: CountryMapView = { countries: view.countries.toReversed(), bridges: view.bridges.toReversed() }
      expect(layoutMap(backwards, frame)).toEqual(layoutMap(view, frame))
    }), { numRuns: 30 })
  })
})

/** Morocco receives four others. */
const few: CountryMapView = {
  countries: ['MA', 'FR', 'PK', 'MY', 'GA'].map((key, index) => ({
    country: { kind: 'country', key, slug: key, name: { text: key, language: 'fr' } }, otherName: null, events: index === 0 ? 4 : 1, told: { fr: 1, ar: 0 }, hosted: index === 0 ? 4 : 0,
  })),
  bridges: ['FR', 'PK', 'MY', 'GA'].map((to) => ({ from: 'MA', to, events: 1 })),
}

describe('a map of few countries', () => {
  const { circles, bridges, crop, width } = layoutMap(few, frameOf('fr', false))

  it('shows the part of the world that they lie in, the host apart from its guests', () => {
    expect(circles.filter(({ host }) => host).map(({ country }) => country.country.key)).toEqual(['MA'])
    expect(circles.every(({ label, leader }) => label !== null && leader === null)).toBe(true)
    expect(bridges).toHaveLength(4)
    expect(width / crop.scale).toBeLessThan(1200)
  })

  it('is the same map in Arabic, only that names turn', () => {
    const arabic = layoutMap(few, frameOf('ar', false))
    expect(arabic.bridges).toEqual(bridges)
    const sides = circles.map(({ label }) => label?.anchor)
    expect(arabic.circles.map(({ label }) => label?.anchor)).toEqual(sides.map((side) => (side === 'start' ? 'end' : side === 'end' ? 'start' : side)))
  })

  it('lets a circle of four times the events cover four times the area', () => {
    const often = { ...few, countries: few.countries.map((country) => (country.country.key === 'PK' ? { ...country, events: 16 } : country.country.key === 'GA' ? { ...country, events: 4 } : country)) }
    const radius = (key: string) => layoutMap(often, frameOf('fr', false)).circles.find(({ country }) => country.country.key === key)?.circle.radius ?? 0
    expect(radius('PK') ** 2 / radius('GA') ** 2).toBeCloseTo(4, 0)
  })
})
