import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, languages, test, WORDS } from './journey'

/** Words of the search as a reader sees them. */
const SEARCH = {
  fr: { box: 'Chercher, en français ou en arabe', also: 'Cherché aussi', nothing: 'Rien ne répond à cette recherche', meant: 'Vouliez-vous dire', filters: 'Préciser la recherche', apply: 'Afficher', language: 'Langue des récits', inArabic: 'En arabe', remove: 'Retirer le filtre', common: 'Ces mots sont partout', bad: 'n’est pas une date valable', beyond: 'Il n’y a pas de page 40', examples: 'Essayez, par exemple' },
  ar: { box: 'البحث بالعربية أو الفرنسية', also: 'شمل البحث أيضا', nothing: 'لا شيء يطابق هذا البحث', meant: 'هل تقصد', filters: 'تدقيق البحث', apply: 'عرض', language: 'لغة التغطيات', inArabic: 'بالعربية', remove: 'إزالة الاختيار', common: 'هذه الكلمات في كل مكان', bad: 'ليس تاريخا صحيحا', beyond: 'لا توجد صفحة رقمها 40', examples: 'جرّب مثلا' },
} as const

const firstEvent = (page: Page) => page.getByRole('main').getByRole('article').first()

for (const language of languages) {
  const words = { ...WORDS[language], ...SEARCH[language] }

  test.describe(`a reader who searches in ${language}`, () => {
    test('asks from any page, and finds a meeting in both presses whatever the spelling', async ({ page }) => {
      await page.goto(`/${language}`)
      await page.getByRole('searchbox', { name: words.box }).fill('Hammushi Shaudari')
      await page.getByRole('searchbox', { name: words.box }).press('Enter')
      await expect(page).toHaveURL(new RegExp(`/${language}/search\\?q=`))
      await expect(page.getByRole('searchbox', { name: words.box })).toHaveValue('Hammushi Shaudari')
      await expect(firstEvent(page).getByRole('heading', { level: 3 })).toHaveText(words.pakistan)
      await expect(firstEvent(page).locator('blockquote[lang=fr] mark').first()).toHaveText(/Hamm?ouchi|Choudh?a?ry/)
      await expect(firstEvent(page).locator('blockquote[lang=ar] mark').first()).toHaveText(/حموشي|الشودري/)
      await firstEvent(page).getByRole('link', { name: words.pakistan }).first().click()
      await expect(page).toHaveURL(/\/events\//)
    })

    test('is told what was also looked for, and is led to the page of what is named', async ({ page }) => {
      await page.goto(`/${language}/search?q=${encodeURIComponent(language === 'fr' ? 'Pakistan' : 'الباكستاني')}`)
      await expect(page.getByRole('main')).toContainText(words.also)
      await expect(page.getByRole('main').getByText(language === 'fr' ? 'باكستان' : 'Pakistan').first()).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: words.country, exact: true }).first().click()
      await expect(page).toHaveURL(/\/countries\/pakistan$/)
    })

    test('keeps the query when switching language', async ({ page }) => {
      await page.goto(`/${language}/search?q=Malaisie`)
      await page.getByRole('link', { name: words.otherName }).click()
      await expect(page).toHaveURL(/\/search\?q=Malaisie$/)
      await expect(page.getByRole('searchbox')).toHaveValue('Malaisie')
      await expect(firstEvent(page)).toBeVisible()
    })

    test('is offered another word on a miss', async ({ page }) => {
      await page.goto(`/${language}/search?q=Pakistn`)
      await expect(page.getByRole('heading', { name: words.nothing })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(words.meant)
      await page.getByRole('main').getByRole('link', { name: /^Pakistan/ }).click()
      await expect(firstEvent(page)).toBeVisible()
    })

    test('narrows a search down and takes the filter off again', async ({ page }) => {
      await page.goto(`/${language}/search?q=Hammouchi`)
      const all = await page.getByRole('main').getByRole('article').count()
      await page.getByRole('main').locator('summary').filter({ hasText: words.filters }).click()
      await page.getByLabel(words.language).selectOption({ label: words.inArabic })
      await page.getByRole('button', { name: words.apply }).click()
      await expect(page).toHaveURL(/language=ar/)
      await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(all)
      await page.getByRole('link', { name: words.remove }).click()
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(all)
    })

    test('sees what a filter names although nothing is found', async ({ page }) => {
      await page.goto(`/${language}/search?q=grenouille&country=pakistan`)
      await expect(page.getByRole('link', { name: words.remove })).toContainText(words.country)
      await expect(page.getByRole('main')).not.toContainText('pakistan')
    })

    test('finds examples of the collection on the page without a query', async ({ page }) => {
      await page.goto(`/${language}/search`)
      await expect(page.getByRole('heading', { name: words.examples })).toBeVisible()
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await expect(firstEvent(page)).toBeVisible()
    })

    test('gets a clear answer to whatever is typed', async ({ page }) => {
      for (const query of ['"', '-', '*:^()', 'le la les', '%00%01', 'NEAR(a b)', '%', "x' OR 1=1 --", 'م'.repeat(3_000)]) {
        const answer = await page.goto(`/${language}/search?q=${query.startsWith('%0') ? query : encodeURIComponent(query)}`)
        expect(answer?.status(), query.slice(0, 20)).toBe(200)
        await expect(page.getByRole('heading', { level: 1 }), query.slice(0, 20)).toBeVisible()
      }
      await page.goto(`/${language}/search?q=Pakistan&page=40`)
      await expect(page.getByRole('main').getByRole('alert')).toContainText(words.beyond)
      await expect(firstEvent(page)).toBeVisible()
      await page.goto(`/${language}/search?q=Pakistan&from=hier`)
      await expect(page.getByRole('main').getByRole('alert')).toContainText(words.bad)
      await expect(firstEvent(page)).toBeVisible()
    })

    for (const [name, address] of [['results', 'search?q=Pakistan'], ['a miss', 'search?q=Pakistn'], ['filters', 'search?q=Hammouchi&language=ar&from=2026'], ['no query', 'search']] as const) {
      test(`has no barrier that axe knows on the page with ${name}, and no sideways scrolling @script`, async ({ page }) => {
        await page.goto(`/${language}/${address}`)
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width}px`).toBeLessThanOrEqual(0)
        }
      })
    }
  })
}

test('a search is not for search engines', async ({ page }) => {
  await page.goto('/fr/search?q=Pakistan')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})
