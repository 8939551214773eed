import { describe, expect, it } from 'vitest'
import { readHtml } from '@/lib/ingest/read-html'

const page = (language: string, title: string, paragraphs: string[]): string => `<!doctype html><html lang="${language}"><head><title>${title} | Journal</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Le Journal">
<meta property="article:published_time" content="2026-01-21T09:30:00+01:00"><link rel="canonical" href="https://journal.example/a/1"></head>
<body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>
<aside><a href="/x">Autre chose</a></aside><script>alert(1)</script><footer>© Journal</footer></body></html>`

const FRENCH = Array.from({ length: 4 }, (_, index) => `Le directeur a reçu la délégation, et la réunion a porté sur la coopération, la formation et l’échange, point ${index + 1}.`)
const ARABIC = Array.from({ length: 4 }, (_, index) => `استقبل المدير الوفد، وتناول الاجتماع التعاون والتكوين وتبادل المعلومات بين البلدين، النقطة ${index + 1}.`)

describe('readHtml', () => {
  it.each([
    ['fr', 'Visite de travail', FRENCH],
    ['ar', 'زيارة عمل', ARABIC],
  ])('finds the article of a page in %s and leaves the rest', (language, title, paragraphs) => {
    const record = readHtml(page(language, title, paragraphs))
    expect(record).toMatchObject({ title, language, published: '2026-01-21', source: 'Le Journal', url: 'https://journal.example/a/1' })
    expect(record.text).toBe(paragraphs.join('\n'))
  })

  it('never keeps markup that the text only spells out', () => {
    const record = readHtml(page('fr', 'Essai', [...FRENCH, '&lt;script&gt;alert(2)&lt;/script&gt;']))
    expect(record.text).toContain('<script>alert(2)</script>')
  })

  it('refuses a page without an article', () => {
    expect(() => readHtml('<html><body></body></html>')).toThrow(expect.objectContaining({ code: 'no-text' }))
  })

  it.each([
    ['https://journal.example/a/1?utm_source=x', 'https://journal.example/a/1', 'https://journal.example/a/1'],
    ['https://journal.example/ar/2', '../a/1', 'https://journal.example/a/1'],
    ['https://journal.example/a/2', 'https://autre.example/a/1', 'https://journal.example/a/2'],
    ['https://journal.example/a/2', 'https://journal.example/', 'https://journal.example/a/2'],
    ['https://journal.example/a/2', 'https://journal.example/?p=2', 'https://journal.example/?p=2'],
    [null, 'https://journal.example/a/1', 'https://journal.example/a/1'],
    [null, 'https://journal.example/', null],
    [null, 'https://journal.example/ar/', null],
    [null, 'https://journal.example/?p=2', 'https://journal.example/?p=2'],
    [null, '/a/1', null],
  ])('identifies the page at %s whose canonical address is %s', (url, canonical, expected) => {
    const html = page('ar', 'زيارة عمل', ARABIC).replace('https://journal.example/a/1', canonical)
    expect(readHtml(html, url).url).toBe(expected)
  })

  it('gives up on a page that takes a parser hours', () => {
    expect(() => readHtml(`<html><body>${'<div>'.repeat(20_000)}نص`, null, 50)).toThrow(expect.objectContaining({ code: 'too-large' }))
  })
})
