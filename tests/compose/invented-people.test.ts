import { describe, expect, it } from 'vitest'
import { facts, party } from './invented-people'

describe('facts invented for a test', () => {
  it.each([
    ['function', () => party({ job: 'minister-of-interior' })],
    ['function', () => party({ job: 'وزير الداخلية' })],
    ['person', () => party({ person: 'nobody' })],
    ['country', () => party({ country: 'ZZ' })],
    ['organisation', () => party({ organisation: 'المديرية' })],
    ['place', () => facts({ place: 'الرباط' })],
    ['occasion', () => facts({ occasion: 'party' })],
    ['country', () => facts({ countries: ['MA', 'ZZ'] })],
    ['topic', () => facts({ topics: ['training', 'weather'] })],
  ])('may not speak of an unknown %s', (kind, invent) => {
    expect(invent).toThrow(`no ${kind} is called`)
  })
})
