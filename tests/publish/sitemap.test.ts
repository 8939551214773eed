import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { toRobots } from '@/lib/publish/to-robots'
import { toSitemap, toSitemapIndex } from '@/lib/publish/to-sitemap'

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => ['url', 'xhtml:link', 'sitemap'].includes(name) })
const versions = { fr: 'https://jisr.example/fr/people', ar: 'https://jisr.example/ar/people' }

describe('a sitemap', () => {
  it('lists all versions of a page under each, and the default one for readers of neither language', () => {
    const text = toSitemap([
      { address: versions.fr, versions, changed: '2026-02-03T09:30:00.000Z' },
      { address: versions.ar, versions, neutral: 'https://jisr.example/', changed: null },
      { address: 'https://jisr.example/ar/articles/ar-2', versions: null, changed: null },
    ])
    expect(XMLValidator.validate(text)).toBe(true)
    const [french, arabic, alone] = parser.parse(text).urlset.url
    const links = (url: Record<string, { hreflang: string; href: string }[]>) => url['xhtml:link']?.map(({ hreflang, href }) => [hreflang, href])
    expect(french).toMatchObject({ loc: versions.fr, lastmod: '2026-02-03T09:30:00.000Z' })
    expect(links(french)).toEqual([['fr', versions.fr], ['ar', versions.ar], ['x-default', versions.fr]])
    expect(links(arabic)?.at(-1)).toEqual(['x-default', 'https://jisr.example/'])
    expect(arabic.lastmod).toBeUndefined()
    expect(links(alone)).toBeUndefined()
  })

  it('is told to robots, with what is not for them', () => {
    const index = toSitemapIndex(['https://jisr.example/sitemaps/events-1.xml?a&b'])
    expect(parser.parse(index).sitemapindex.sitemap).toEqual([{ loc: 'https://jisr.example/sitemaps/events-1.xml?a&b' }])
    expect(toRobots(['/api/'], 'https://jisr.example/sitemap.xml').split('\n')).toEqual(['User-agent: *', 'Disallow: /api/', 'Allow: /', '', 'Sitemap: https://jisr.example/sitemap.xml', ''])
  })
})
