import AxeBuilder from '@axe-core/playwright'
import { expect, languages, test } from './journey'

const TITLES = { fr: 'Données et API', ar: 'البيانات وواجهة البرمجة' } as const
const SOURCES = { fr: 'Sources', ar: 'المصادر' } as const

for (const language of languages) {
  test(`every example on the page about the API answers in its language (${language})`, async ({ page, request }) => {
    await page.goto(`/${language}/api`)
    await expect(page.getByRole('heading', { level: 1, name: TITLES[language] })).toBeVisible()
    const links = page.getByRole('main').getByRole('link', { name: /^\/api\/v1\// })
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.length).toBeGreaterThan(5)
    for (const address of addresses) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      const again = await request.get(address, { headers: { 'If-None-Match': answer.headers().etag ?? '' } })
      expect(again.status(), address).toBe(304)
    }
    const items = (await (await request.get(addresses.find((address) => address.includes('kind=person')) ?? '')).json()).items
    expect(Object.keys(items[0].names)).toEqual([language])
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })

  test(`the page of sources counts what each has in both languages (${language})`, async ({ page }) => {
    await page.goto(`/${language}/sources`)
    const table = page.getByRole('table', { name: SOURCES[language] })
    await expect(table.getByRole('row')).not.toHaveCount(1)
    await expect(table.getByRole('columnheader')).toHaveCount(4)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test('what is no page is compressed too', async ({ request }) => {
  for (const address of ['/fr/feed.atom', '/ar/feed.json', '/ar/calendar.ics', '/sitemaps/articles-1.xml', '/api/v1/events', '/ar/manifest.webmanifest']) {
    const answer = await request.get(address, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(answer.headers()['content-encoding'], address).toBe('gzip')
    expect(answer.headers().vary?.toLowerCase(), address).toContain('accept-encoding')
  }
})

test('another site may read, and is told what is wrong', async ({ request }) => {
  const allowed = await request.fetch('/api/v1/events', { method: 'OPTIONS' })
  expect([allowed.status(), allowed.headers()['access-control-allow-origin']]).toEqual([204, '*'])
  for (const [address, status] of [['/api/v1/events?lang=xx', 400], ['/api/v1/events/nothing', 404], ['/api/v1/nowhere/at/all?x=1', 404], ['/api/v1/entities/%D8%B4?lang=ar', 404]] as const) {
    const answer = await request.get(address)
    expect([answer.status(), answer.headers()['content-type']], address).toEqual([status, 'application/problem+json'])
    expect(Object.keys((await answer.json()).languages), address).toEqual(['fr', 'ar'])
  }
})
