import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, languages, openPakistan, test } from './journey'

/** Every kind of page; the addresses of single things are found as a reader finds them. */
const PAGES: Record<string, (page: Page, language: 'fr' | 'ar') => Promise<unknown>> = {
  digest: (page, language) => page.goto(`/${language}`),
  event: openPakistan,
  article: async (page, language) => {
    await openPakistan(page, language)
    await page.locator('main a[href*="/articles/"]').first().click()
    await expect(page).toHaveURL(/\/articles\//)
  },
  people: (page, language) => page.goto(`/${language}/people`),
  person: async (page, language) => {
    await page.goto(`/${language}/people`)
    await page.locator('main a[href*="/people/"]').first().click()
    await expect(page).toHaveURL(/\/people\/./)
  },
  countries: (page, language) => page.goto(`/${language}/countries`),
  country: async (page, language) => {
    await page.goto(`/${language}/countries`)
    await page.locator('main a[href*="/countries/"]').first().click()
    await expect(page).toHaveURL(/\/countries\/./)
  },
  about: (page, language) => page.goto(`/${language}/about`),
  search: (page, language) => page.goto(`/${language}/search?q=Pakistan`),
  'not found': (page, language) => page.goto(`/${language}/nowhere`),
}

/** Texts whose letters contradict the language they are said to be in. */
async function listMisdeclared(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      const element = walker.currentNode.parentElement
      if (!element || element.closest('script,style,svg')) continue
      const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
      const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
      if (arabic + latin < 3) continue
      const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
      const direction = getComputedStyle(element).direction
      if ((arabic > latin) !== language.startsWith('ar')) faults.push(`lang=${language}: ${text.slice(0, 60)}`)
      if ((arabic > latin) !== (direction === 'rtl')) faults.push(`dir=${direction}: ${text.slice(0, 60)}`)
    }
    return faults
  })
}

for (const language of languages) {
  for (const [name, open] of Object.entries(PAGES)) {
    test(`${name} in ${language} has no barrier that axe knows, in light and in dark @script`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await open(page, language)
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      }
    })

    test(`${name} in ${language} gives every text its own language and direction, and never scrolls sideways @script`, async ({ page }) => {
      await open(page, language)
      expect(await listMisdeclared(page)).toEqual([])
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width}px`).toBeLessThanOrEqual(0)
      }
    })
  }
}
