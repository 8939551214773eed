import { describe, expect, it } from 'vitest'
import { articleAddress } from '@/lib/ingest/article-address'

describe('articleAddress', () => {
  it.each([
    ['/a/2?utm_source=rss&utm_medium=x#haut', 'https://journal.example/flux', 'https://journal.example/a/2'],
    [' https://journal.example/?p=12&fbclid=z ', null, 'https://journal.example/?p=12'],
    ['بلاغ', 'https://journal.example/ar/', 'https://journal.example/ar/%D8%A8%D9%84%D8%A7%D8%BA'],
    ['/a/2', null, null],
    ['javascript:alert(1)', 'https://journal.example/', null],
    ['tag:journal.example,2026:1', null, null],
    [null, 'https://journal.example/', null],
  ])('%s at %s', (link, base, expected) => {
    expect(articleAddress(link, base)).toBe(expected)
  })
})
