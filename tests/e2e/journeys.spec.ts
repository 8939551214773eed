import Database from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { expect, languages, openPakistan, test, WORDS } from './journey'

const MORE = {
  fr: { only: 'En arabe seulement', none: 'Aucun récit en français pour l’instant', original: 'Article en arabe', own: 'Article en français', compare: 'Lire côte à côte', others: 'La même rencontre, ailleurs', known: 'Ce que l’on sait de cet article', unknown: 'date inconnue', spellings: 'Comment la presse l’écrit', articles: /\d articles?/, share: /\d récits? sur \d/ },
  ar: { only: 'بالفرنسية فقط', none: 'لا تغطية بالعربية حتى الآن', original: 'مقال بالفرنسية', own: 'مقال بالعربية', compare: 'القراءة جنبا إلى جنب', others: 'اللقاء نفسه في مقالات أخرى', known: 'ما نعرفه عن هذا المقال', unknown: 'تاريخ غير معروف', spellings: 'كيف تكتب الصحافة الاسم', articles: /مقال/, share: /تغطي.* من أصل \d/ },
} as const

const pathOf = (page: Page) => new URL(page.url()).pathname

/** The French report of the seeds that the Arabic one translates. */
const DATELINE = 'Drapeau électronique – Rabat'

for (const language of languages) {
  const other = language === 'fr' ? 'ar' : 'fr'
  const words = WORDS[language]
  const more = MORE[language]

  test.describe(`a reader in ${language}`, () => {
    test('follows a story into the other language and back', async ({ page }) => {
      await openPakistan(page, language)
      const event = pathOf(page)
      await page.getByRole('banner').getByRole('link', { name: words.otherName }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[other].pakistan)
      const bank = page.getByRole('main').getByRole('link').and(page.locator(`a[lang=${language}][href*="/articles/"], li a[href*="/articles/"]`))
      await bank.filter({ hasText: language === 'ar' ? /استقبل/ : /Alliance/, visible: true }).first().click()
      await expect(page.getByText(MORE[other].original)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', language)

      // In the interface of the text's own language the switch keeps to the text; the way back leads over the event.
      await page.getByRole('banner').getByRole('link', { name: WORDS[other].otherName }).click()
      await expect(page.getByText(more.own)).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: words.pakistan }).and(page.locator('[href*="/events/"]')).first().click()
      await expect.poll(() => pathOf(page)).toBe(event)
    })

    test('crosses from an article to its translation and back by the language switch', async ({ page }) => {
      await openPakistan(page, language)
      const own = page.getByRole('main').locator('a[href*="/articles/"]').filter({ hasText: language === 'ar' ? /استقبل/ : /Abdellatif Hamouchi a reçu/, visible: true }).first()
      await own.click()
      const here = pathOf(page)
      await page.getByRole('banner').getByRole('link', { name: words.otherName }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', other)
      await expect(page.getByText(MORE[other].own)).toBeVisible()
      await page.getByRole('banner').getByRole('link', { name: WORDS[other].otherName }).click()
      await expect.poll(() => pathOf(page)).toBe(here)
    })

    test('reads an article: what is known of it, where it leads on, and its text in its own direction', async ({ page }) => {
      await openPakistan(page, language)
      await page.getByRole('main').locator('a[href*="/articles/"]').filter({ hasText: 'Alliance sécuritaire', visible: true }).first().click()
      const known = page.getByRole('group', { name: more.known })
      await expect(known.getByRole('term')).toHaveCount(3)
      await expect(known).toContainText(more.unknown)
      const text = page.locator('article [lang=fr] p').first()
      await expect(text).toHaveCSS('direction', 'ltr')
      await expect(page.getByRole('navigation').getByRole('link', { name: more.compare })).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 2, name: more.others })).toBeVisible()
      const noise = page.locator('details').filter({ hasText: '11' })
      await expect(noise.getByRole('definition').first()).toBeHidden()
      await noise.locator('summary').click()
      await expect(noise.getByRole('definition')).toHaveCount(11)
    })

    test('sets an article beside the closest report of the other press', async ({ page }) => {
      await openPakistan(page, language)
      await page.getByRole('main').locator('a[href*="/articles/"]').filter({ hasText: /Abdellatif Hamouchi a reçu/, visible: true }).first().click()
      await page.getByRole('navigation').getByRole('link', { name: more.compare }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}/events/[^/]+/compare\\?left=abdellatif-[^&]+&right=ar-`))
      await expect(page.getByRole('main')).toContainText('Salman Choudhary')
      await expect(page.getByRole('main')).toContainText('سلمان الشودري')
      await page.getByRole('banner').getByRole('link', { name: words.otherName }).click()
      await expect(page).toHaveURL(new RegExp(`/${other}/events/[^/]+/compare\\?left=abdellatif-[^&]+&right=ar-`))
    })

    test('meets a name once as a link, and goes from it to the page of that name', async ({ page }) => {
      await openPakistan(page, language)
      await page.getByRole('main').locator('a[href*="/articles/"]').filter({ hasText: 'Alliance sécuritaire', visible: true }).first().click()
      const links = page.locator('article [lang=fr] p a')
      const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
      expect(addresses.length).toBeGreaterThan(2)
      expect(new Set(addresses).size).toBe(addresses.length)
      await links.filter({ hasText: 'Abdellatif Hammouchi' }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}/people/`))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.host)
    })

    test('has an article on paper with its source and address, and nothing around it', async ({ page }) => {
      await openPakistan(page, language)
      await page.getByRole('main').locator('a[href*="/articles/"]').filter({ hasText: /Abdellatif Hamouchi a reçu/, visible: true }).first().click()
      await expect(page.getByRole('banner')).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('banner')).toBeHidden()
      await expect(page.getByRole('contentinfo')).toBeHidden()
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(DATELINE)).toBeVisible()
      await expect(page.getByRole('group', { name: more.known })).toContainText('Drapeau électronique')
      await expect(page.getByText(pathOf(page))).toBeVisible()
      await expect(page.getByRole('heading', { name: more.others })).toBeHidden()
    })

    test('has a person on paper with every spelling and how many articles write it, though nothing unfolds there', async ({ page }) => {
      await page.goto(`/${language}/people/abdellatif-hammouchi`)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('banner')).toBeHidden()
      const spelling = page.getByRole('region', { name: more.spellings }).locator('summary').filter({ hasText: 'Abdellatif Hamouchi' })
      await expect(spelling).toBeVisible()
      await expect(spelling).toContainText(more.articles)
      await expect(spelling).toHaveCSS('list-style-type', 'none')
    })

    test('has an event on paper with how many reports tell each fact, and without words that only offer to unfold or to go elsewhere', async ({ page }) => {
      await openPakistan(page, language)
      const why = page.getByRole('main').locator('summary').filter({ hasText: words.why, visible: true })
      const sideBySide = page.getByRole('main').getByRole('link', { name: more.compare })
      await expect(why).not.toHaveCount(0)
      await expect(sideBySide).not.toHaveCount(0)
      await page.emulateMedia({ media: 'print' })
      await expect(why).toHaveCount(0)
      await expect(sideBySide).toHaveCount(0)
      await expect(page.getByRole('main').locator('dd summary').filter({ hasText: more.share, visible: true })).not.toHaveCount(0)
    })

    test('is led from the address of an event that was merged to where it is now', async ({ page }) => {
      await openPakistan(page, language)
      const event = pathOf(page)
      const former = `before-the-merge-${language}`
      rememberAddress(former, event.split('/').at(-1) ?? '')
      const answer = await page.request.get(`/${language}/events/${former}`, { maxRedirects: 0 })
      expect(answer.status()).toBe(308)
      await page.goto(`/${language}/events/${former}`)
      expect(pathOf(page)).toBe(event)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pakistan)
    })
  })
}

/** As a run leaves it when two events become one; only ever in the store of a test run. */
function rememberAddress(former: string, slug: string): void {
  const url = process.env.DATABASE_URL
  if (url === undefined) throw new Error('DATABASE_URL has to name a store made for the test: this writes into it')
  const store = new Database(url.replace(/^file:/, ''), { timeout: 10_000 })
  store.prepare('INSERT OR REPLACE INTO EventRedirect (slug, eventId) SELECT ?, id FROM Event WHERE slug = ?').run(former, slug)
  store.close()
}

test('an event that only French papers tell says so in Arabic, in a card of its own', async ({ page }) => {
  await page.goto('/ar')
  const event = page.getByRole('main').getByRole('article').filter({ hasText: 'Frédéric Veaux' }).first()
  await expect(event).toContainText(MORE.ar.only)
  await event.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl')
  await expect(page.getByText(MORE.ar.none)).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/events\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Veaux')
})
