import AxeBuilder from '@axe-core/playwright'
import { expect, languages, test } from './journey'

const WORDS = {
  fr: { timeline: 'Chronologie', network: 'Réseau', map: 'Carte', table: 'Les mêmes données en tableau', pakistan: /^Pakistan/, host: /^Abdellatif Hammouchi/ },
  ar: { timeline: 'التسلسل الزمني', network: 'الشبكة', map: 'الخريطة', table: 'البيانات نفسها في جدول', pakistan: /^باكستان/, host: /^عبد اللطيف حموشي/ },
} as const
const sections = ['timeline', 'network', 'map'] as const

for (const language of languages) {
  const words = WORDS[language]

  for (const section of sections) {
    test(`the ${section} in ${language} is reached from the navigation and is the same in a table`, async ({ page }) => {
      await page.goto(`/${language}`)
      await page.getByRole('navigation').first().getByRole('link', { name: words[section] }).click()
      await expect(page).toHaveURL(`/${language}/${section}`)
      await expect(page.getByRole('heading', { level: 1, name: words[section] })).toBeVisible()
      await expect(page.getByRole('group', { name: words[section] })).toBeVisible()
      await page.getByText(words.table).click()
      await expect(page.getByRole('table')).toBeVisible()
      expect(await page.getByRole('row').count()).toBeGreaterThan(3)
    })

    test(`the ${section} in ${language} has no barrier that axe knows, in light and in dark @script`, async ({ page }) => {
      // Axe goes through a long page twice, for which a busy machine takes a minute.
      test.slow()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(`/${language}/${section}`)
        await page.getByText(words.table).click()
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      }
    })

    test(`the ${section} in ${language} does not scroll sideways on the narrowest phone @script`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`/${language}/${section}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })

    test(`the answer of the ${section} in ${language} has its links in the pictures`, async ({ request }) => {
      const html = await (await request.get(`/${language}/${section}`)).text()
      const pictures = html.slice(html.indexOf('<main')).match(/<svg[\s\S]*?<\/svg>/g)?.join('') ?? ''
      expect(pictures.match(new RegExp(`href="/${language}/(events|people|countries)/`, 'g'))?.length).toBeGreaterThan(2)
      expect(html).not.toMatch(/<[a-z]+[^>]* style="/)
    })
  }

  test(`a dot of the timeline in ${language} leads to its event`, async ({ page }) => {
    await page.goto(`/${language}/timeline`)
    const dot = page.locator('svg a[href*="/events/"]').first()
    const name = await dot.locator('title').textContent()
    await dot.click()
    await expect(page).toHaveURL(/\/events\//)
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? 'no title'
    // On a page a name keeps its parts on one line.
    expect(name).toContain(heading.replaceAll('\u00a0', ' '))
  })

  test(`circles of the map and of the network in ${language} lead to countries and people`, async ({ page }) => {
    await page.goto(`/${language}/map`)
    await page.getByRole('link', { name: words.pakistan }).first().click()
    await expect(page).toHaveURL(/\/countries\/pakistan/)
    await page.goto(`/${language}/network`)
    await page.getByRole('link', { name: words.host }).first().click()
    await expect(page).toHaveURL(/\/people\//)
  })

  test(`the land of the map in ${language} is drawn`, async ({ page }) => {
    const answers: number[] = []
    page.on('response', (response) => void (response.url().endsWith('/land.svg') && answers.push(response.status())))
    await page.goto(`/${language}/map`)
    await expect.poll(() => page.locator('svg use').evaluateAll((uses) => Math.max(...uses.map((use) => (use as SVGGraphicsElement).getBBox().width)))).toBeGreaterThan(1000)
    expect(answers).toContain(200)
  })
}

test('time runs from the left in French and from the right in Arabic @script', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/timeline`)
    const lane = await page.locator('svg a[href*="/countries/"]').first().boundingBox()
    const dot = await page.locator('svg a[href*="/events/"]').first().boundingBox()
    if (!lane || !dot) throw new Error('the timeline is not drawn')
    expect(lane.x < dot.x).toBe(language === 'fr')
  }
})
