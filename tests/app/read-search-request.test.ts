import { describe, expect, it } from 'vitest'
import { readSearchRequest } from '@/app/read-search-request'

const read = (given: Parameters<typeof readSearchRequest>[0]) => readSearchRequest(given, 'fr')

describe('the address of a search', () => {
  it('gives a query, filters and a page', () => {
    expect(read({ q: ' Rabat ', country: 'maroc', language: 'ar', from: '2026', to: '2026-02', page: '3' })).toEqual({
      request: { query: 'Rabat', language: 'fr', page: 3, filters: { language: 'ar', country: 'maroc', person: null, topic: null, from: '2026-01-01', to: '2026-02-28' } },
      badDates: [],
    })
  })

  it.each([
    [{}, ''],
    [{ q: ['حموشي', 'Rabat'] }, 'حموشي'],
    [{ q: 'a\u0000b\ud800' }, 'a b\ufffd'],
    [{ q: 'x', page: 'last', language: 'de' }, 'x'],
    [{ q: 'x', page: '-1', country: '', person: ['', 'y'] }, 'x'],
  ])('is never refused: %j', (given, query) => {
    const { request, badDates } = read(given)
    expect(request).toMatchObject({ query, page: 1, filters: { language: null, country: null, person: null } })
    expect(badDates).toEqual([])
  })

  it.each(['hier', '2026-02-30', '٢٠٢٦', '2026-1'])('leaves out what is no day and says so: %s', (from) => {
    expect(read({ q: 'x', from, to: '2026' })).toMatchObject({ request: { query: 'x', filters: { from: null, to: '2026-12-31' } }, badDates: [from] })
  })

  it('leaves out an address of an entity that nothing can have', () => {
    expect(read({ q: 'x', country: 'y'.repeat(300) })).toMatchObject({ request: { filters: { country: null } }, badDates: [] })
  })
})
