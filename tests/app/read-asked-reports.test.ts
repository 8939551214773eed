import { describe, expect, it } from 'vitest'
import { readAskedReports } from '@/app/read-asked-reports'

describe('the reports that an address asks for', () => {
  it.each([
    [{ left: 'a', right: 'b' }, { left: 'a', right: 'b' }],
    [{}, { left: null, right: null }],
    [{ left: ' ', right: '' }, { left: null, right: null }],
    [{ left: ['a', 'b'], right: [] }, { left: 'a', right: null }],
    [{ left: 'ا'.repeat(5000) }, { left: 'ا'.repeat(200), right: null }],
  ])('%o', (query, asked) => {
    expect(readAskedReports(query)).toEqual(asked)
  })
})
