import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesCsv, eventsCsv } from '@/lib/publish/csv'
import { exportedEventOf } from './exported-records'

const article = { id: 'a1', url: null, language: 'ar', title: 'لقاء', titleOrigin: 'line', published: null, source: null, events: ['e1', 'e2'] } as const
const lineOf = (title: string): string => articlesCsv.line({ ...article, title, events: [...article.events] })
const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true })

describe('a table of events', () => {
  const [row] = read(eventsCsv.head + eventsCsv.line(exportedEventOf()))

  it.each([
    ['title_fr', 'Karim Idrissi reçoit Anna Berg'],
    ['title_ar', 'كريم الإدريسي يستقبل آنا بيرغ'],
    ['hosts_ar', 'كريم الإدريسي'],
    ['counterparts_ar', 'Anna Berg'],
    ['date', '2026-01-21'],
    ['countries', 'DK'],
    ['reports_fr', '0'],
    ['place_ar', 'الرباط'],
  ])('has %s', (column, value) => {
    expect(row?.[column]).toBe(value)
  })

  it('begins with the mark that tells a spreadsheet its encoding', () => {
    expect(Buffer.from(eventsCsv.head).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  })
})

describe('a cell', () => {
  it.each(['=1+1', '+212', '-1', '@SUM(A1)'])('that a spreadsheet would take for a formula is none: %s', (title) => {
    expect(read(articlesCsv.head + lineOf(title))[0]?.title).toBe(`'${title}`)
  })

  it('comes back whole, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('«لقاء»، "x"; y\nz', 'a,b')), (title) => {
        fc.pre(!/^[=+\-@\t\r]/.test(title) && !title.includes('\uFEFF') && !/^[＝＋－＠]/.test(title))
        expect(read(articlesCsv.head + lineOf(title))[0]?.title).toBe(title)
      }),
    )
  })
})
