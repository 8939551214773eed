import { describe, expect, it } from 'vitest'
import { readIndexQuery, readPage, type AddressQuery } from '@/lib/model/index-query'

const NOTHING = { order: 'events', letter: null, country: null, page: 1 }

describe('what the address of an index asks for', () => {
  it.each<[AddressQuery, object]>([
    [{}, NOTHING],
    [{ country: '', order: '', letter: ' ', page: '' }, NOTHING],
    [{ letter: 'h', order: 'name', page: '3' }, { letter: 'H', order: 'name', page: 3 }],
    [{ letter: 'É' }, { letter: 'E' }],
    [{ letter: 'E\u0301' }, { letter: 'E' }],
    [{ letter: 'إ' }, { letter: 'أ' }],
    [{ country: 'royaume-uni' }, { country: 'royaume-uni' }],
    [{ country: ['france', 'maroc'] }, { country: 'france' }],
    [{ q: 'other', utm_source: 'x' }, NOTHING],
  ])('%o', (query, expected) => {
    expect(readIndexQuery(query)).toEqual({ choice: { ...NOTHING, ...expected }, refused: [] })
  })

  it.each<[AddressQuery, string]>([
    [{ page: '0' }, 'page'],
    [{ page: '-1' }, 'page'],
    [{ page: 'deux' }, 'page'],
    [{ page: '1e3' }, 'page'],
    [{ page: '99999999999999999999' }, 'page'],
    [{ letter: 'ab' }, 'letter'],
    [{ letter: '7' }, 'letter'],
    [{ letter: '😀' }, 'letter'],
    [{ order: 'constructor' }, 'order'],
    [{ order: '__proto__' }, 'order'],
    [{ country: '../../etc' }, 'country'],
    [{ country: 'المغرب' }, 'country'],
    [{ country: "x' OR 1=1" }, 'country'],
  ])('%o is refused, and the rest is kept', (query, parameter) => {
    const kept = parameter === 'order' ? { letter: 'B' } : { order: 'name' }
    const { choice, refused } = readIndexQuery({ ...kept, ...query })
    expect(choice).toMatchObject({ ...NOTHING, ...kept })
    expect(refused).toEqual([{ parameter, value: Object.values(query)[0] }])
  })

  it.each([['2', 2], ['٢', null], [' 7 ', 7], ['', null], [undefined, null]])('page %o is %o', (page, expected) => {
    expect(readPage({ page })).toBe(expected)
  })
})
