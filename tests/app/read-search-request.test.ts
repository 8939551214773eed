import { describe, expect, it } from 'vitest'
import { readSearchRequest } from '@/app/read-search-request'

const read = (given: Parameters<typeof readSearchRequest>[0]) => readSearchRequest(given, 'fr')

describe('the address of a search', () => {
  it('gives a query, filters and a page', () => {
    expect(read({ q: ' Rabat ', country: 'maroc', language: 'ar', from: '2026', to: '2026-02', page: '3' })).toEqual({
      request: { query: 'Rabat', language: 'fr', page: 3, filters: { language: 'ar', country: 'maroc', person: null, topic: null, from: '2026-01-01', to: '2026-02-28' } },
      notices: [],
    })
  })

  it.each([
    [{}, ''],
    [{ q: ['حموشي', 'Rabat'] }, 'حموشي'],
    [{ q: 'a\u0000b\ud800' }, 'a b\ufffd'],
    [{ q: 'x', page: '', country: '', person: ['', 'y'], language: '', from: ' ' }, 'x'],
  ])('is never refused: %j', (given, query) => {
    const { request, notices } = read(given)
    expect(request).toMatchObject({ query, page: 1, filters: { language: null, country: null, person: null } })
    expect(notices).toEqual([])
  })

  it.each([
    [{ page: 'last', language: 'de' }, [{ kind: 'language', value: 'de' }, { kind: 'page', value: 'last' }]],
    [{ page: '-1' }, [{ kind: 'page', value: '-1' }]],
    [{ page: '0' }, [{ kind: 'page', value: '0' }]],
    [{ page: 'سبعة' }, [{ kind: 'page', value: 'سبعة' }]],
    [{ page: '٧', language: 'عربية' }, [{ kind: 'language', value: 'عربية' }, { kind: 'page', value: '٧' }]],
  ])('is told what of it cannot be followed: %j', (given, notices) => {
    const asked = read({ q: 'x', country: 'maroc', ...given })
    expect(asked).toMatchObject({ request: { query: 'x', page: 1, filters: { language: null, country: 'maroc' } } })
    expect(asked.notices).toEqual(notices)
  })

  it('may ask for a page that no search has', () => {
    expect(read({ q: 'x', page: '5000' })).toMatchObject({ request: { page: 5000 }, notices: [] })
  })

  it.each(['hier', '2026-02-30', '٢٠٢٦', '2026-1'])('leaves out what is no day and says so: %s', (from) => {
    expect(read({ q: 'x', from, to: '2026' })).toMatchObject({ request: { query: 'x', filters: { from: null, to: '2026-12-31' } }, notices: [{ kind: 'date', value: from }] })
  })

  it('leaves out an address of an entity that nothing can have, and says so', () => {
    const country = 'y'.repeat(300)
    expect(read({ q: 'x', country })).toMatchObject({ request: { filters: { country: null } }, notices: [{ kind: 'country', value: country }] })
  })
})
