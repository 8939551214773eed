import AxeBuilder from '@axe-core/playwright'
import { expect, languages, openPakistan, test, WORDS } from './journey'

/** What the page of a meeting says beyond what all journeys know. */
const EVENT = {
  fr: {
    sources: 'D’après les récits',
    told: 'Ce que l’un dit et que l’autre ne dit pas',
    only: ['En français seulement', 'En arabe seulement'],
    both: 'Dit dans les deux langues',
    pair: /^Lire côte à côte les deux récits/,
    back: /^(?:Le fil|Revenir au fil)/,
    columns: ['En français', 'En arabe'],
  },
  ar: {
    sources: 'استنادا إلى التغطيات',
    told: 'ما ورد في تغطية وغاب عن أخرى',
    only: ['بالعربية فقط', 'بالفرنسية فقط'],
    both: 'ورد باللغتين معا',
    pair: /^قراءة أكثر تغطيتين تقاربا/,
    back: /^(?:المستجدات|العودة إلى المستجدات)/,
    columns: ['بالعربية', 'بالفرنسية'],
  },
} as const

for (const language of languages) {
  const words = EVENT[language]

  test.describe(`a meeting in ${language}`, () => {
    test('shows the words of the reports behind its card, in both scripts', async ({ page }) => {
      await openPakistan(page, language)
      const sources = page.getByRole('main').locator('summary').filter({ hasText: words.sources })
      await sources.first().click()
      const quoted = page.locator('details[open]').first()
      await expect(quoted.locator('q[lang=fr]').first()).toContainText('Hamouchi')
      await expect(quoted.locator('q[lang=ar]').first()).toContainText('حموشي')
      await quoted.getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`/${language}/articles/`))
    })

    test('tells what one language says and the other does not, and what both say', async ({ page }) => {
      await openPakistan(page, language)
      const told = page.getByRole('region', { name: words.told })
      await expect(told.getByRole('heading', { level: 3 })).toHaveText([...words.only])
      await told.locator('summary').filter({ hasText: words.both }).click()
      const shared = told.getByRole('table')
      await expect(shared.getByRole('columnheader')).toHaveText([...words.columns])
      await expect(shared.locator('q[lang=fr]').first()).toBeVisible()
      await expect(shared.locator('q[lang=ar]').first()).toBeVisible()
    })

    test('leads to its reports side by side, and back to the digest', async ({ page }) => {
      await openPakistan(page, language)
      const pair = page.getByRole('link', { name: words.pair })
      await expect(pair).toHaveAttribute('href', /\/compare\?left=[^&]+&right=[^&]+$/)
      await page.getByRole('main').getByRole('link', { name: words.back }).click()
      await expect(page.getByRole('heading', { level: 1, name: WORDS[language].digest })).toBeVisible()
    })

    test('opens everything it folds with the keyboard, and then has no barrier either @script', async ({ page }) => {
      await openPakistan(page, language)
      const first = page.getByRole('main').locator('summary').first()
      await first.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('main details').first()).toHaveAttribute('open', '')
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      }
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width}px`).toBeLessThanOrEqual(0)
      }
    })
  })
}

test('what two reports tell differently is one table, where the silent one says so', async ({ page }) => {
  await page.goto('/fr')
  const links = await page.getByRole('main').locator('article h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    await page.goto(link)
    const reports = new Set(await page.getByRole('region', { name: 'Les récits' }).locator('a[href*="/articles/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
    await expect(page.getByRole('heading', { name: EVENT.fr.told })).toHaveCount(reports.size > 1 ? 1 : 0)
  }
})
