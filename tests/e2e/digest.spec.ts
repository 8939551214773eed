import AxeBuilder from '@axe-core/playwright'
import { expect, languages, test, WORDS } from './journey'

const FILTER = {
  fr: {
    open: 'Filtrer par pays, thème ou personne', apply: 'Afficher', country: 'Pays', only: /en arabe seulement$/, both: /dans les deux langues$/, remove: /Retirer le filtre/,
    otherPress: 'ar', one: /^1 rencontre sur \d+$/, none: 'Aucune rencontre ne répond à ces choix', all: 'revenez à toutes les rencontres',
    notices: [/Aucun pays .*atlantide/, /«\u202fabc\u202f» n’est pas un numéro de page/, /«\u202fde\u202f» n’est pas une langue/],
  },
  ar: {
    open: 'تصفية بحسب البلد أو الموضوع أو الشخصية', apply: 'عرض', country: 'البلد', only: /بالفرنسية فقط$/, both: /باللغتين معا$/, remove: /إزالة الاختيار/,
    otherPress: 'fr', one: /^لقاء واحد من أصل \d+$/, none: 'لا لقاء يوافق هذه الاختيارات', all: 'عُد إلى جميع اللقاءات',
    notices: [/لا بلد هنا باسم «atlantide»/, /«abc» ليس رقم صفحة/, /«de» ليست من لغات التغطيات/],
  },
} as const

for (const language of languages) {
  const words = WORDS[language]
  const filter = FILTER[language]
  const other = language === 'fr' ? 'ar' : 'fr'

  test.describe(`a reader in ${language}`, () => {
    test('narrows the digest down to a country with a link, switches language and stays with it', async ({ page }) => {
      await page.goto(`/${language}`)
      await page.getByText(filter.open).click()
      await page.getByRole('main').locator('details').getByRole('link', { name: words.country }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}\\?country=pakistan$`))
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
      await expect(page.getByRole('main').getByText(filter.one)).toBeVisible()
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
      await page.getByRole('link', { name: words.otherName }).click()
      await expect(page).toHaveURL(new RegExp(`/${other}\\?country=pakistan$`))
      await expect(page.getByRole('link', { name: FILTER[other].remove })).toContainText(WORDS[other].country)
      await page.getByRole('link', { name: FILTER[other].remove }).click()
      await expect(page).toHaveURL(new RegExp(`/${other}$`))
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(5)
    })

    test('chooses in a list, and the address says no more than what was chosen', async ({ page }) => {
      await page.goto(`/${language}`)
      await page.getByText(filter.open).click()
      await page.getByRole('combobox', { name: filter.country }).selectOption('pakistan')
      await page.getByRole('button', { name: filter.apply }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}\\?country=pakistan$`))
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    })

    test('reads what both presses tell, and what only the other one does', async ({ page }) => {
      await page.goto(`/${language}`)
      await page.getByRole('main').getByRole('link', { name: filter.both }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}\\?language=both$`))
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
      await expect(page.getByRole('navigation').getByRole('link', { name: filter.both })).toHaveAttribute('aria-current', 'true')
      const answer = await page.goto(`/${language}?only=other`)
      expect(answer?.status()).toBe(200)
      await page.getByRole('link', { name: words.otherName }).click()
      await expect(page).toHaveURL(new RegExp(`/${other}\\?only=${filter.otherPress}$`))
    })

    test('is told what an address asks in vain, and sees the rest of it', async ({ page }) => {
      await page.goto(`/${language}?country=atlantide&page=abc&language=de&person=abdellatif-hammouchi`)
      for (const notice of filter.notices) await expect(page.getByRole('main').getByText(notice)).toBeVisible()
      await expect(page.getByRole('link', { name: filter.remove })).toContainText(words.host)
      await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    })

    test('is told what to do where filters leave nothing', async ({ page }) => {
      await page.goto(`/${language}?country=pakistan&only=${language === 'fr' ? 'fr' : 'ar'}`)
      await expect(page.getByRole('heading', { level: 2, name: filter.none })).toBeVisible()
      await page.getByRole('link', { name: filter.all }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}$`))
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`finds no barrier that axe knows on a filtered page in ${colorScheme}, its filters open @script`, async ({ page }) => {
        test.slow()
        await page.emulateMedia({ colorScheme })
        await page.goto(`/${language}?country=pakistan&language=both&topic=nowhere`)
        await page.getByText(filter.open).click()
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      })
    }

    test('never scrolls a filtered page sideways, and every control is large enough to hit @script', async ({ page }) => {
      await page.goto(`/${language}?country=pakistan&language=both&topic=nowhere`)
      await page.getByText(filter.open).click()
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width}px`).toBeLessThanOrEqual(0)
        const controls = page.getByRole('main').locator('nav a, details a, ul a, select, button, summary').filter({ visible: true })
        const low = await controls.evaluateAll((elements) => elements.map((element) => ({ height: element.getBoundingClientRect().height, text: element.textContent })).filter(({ height }) => height < 24))
        expect(low, `at ${width}px`).toEqual([])
      }
    })
  })
}

test('hostile and mistaken addresses are answered', async ({ request }) => {
  const table = ['?country=%00', `?person=${'x'.repeat(3000)}`, '?country=a&country=b', '?page=-1', '?page=1e9', '?only=constructor', '?topic=%D8', '?country[]=x', '?language=both&only=ar', '?page=']
  for (const query of table) {
    for (const language of languages) expect((await request.get(`/${language}${query}`)).status(), query).toBeLessThan(500)
  }
})

test('the digest has one address', async ({ request }) => {
  const answer = await request.get('/ar/digest?country=pakistan', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(/\/ar\?country=pakistan$/)
})
