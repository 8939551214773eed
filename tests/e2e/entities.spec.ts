import AxeBuilder from '@axe-core/playwright'
import { expect, languages, test, WORDS } from './journey'
import { listMisdeclared } from './list-misdeclared'

/** Words of the indexes and of the pages about entities, as a reader sees them. */
const ENTITIES = {
  fr: {
    people: 'Personnes', countries: 'Pays', organisations: 'Organisations', places: 'Lieux', topics: 'Thèmes',
    letters: 'Index alphabétique', byName: 'Par nom', all: 'Tous les noms', country: 'Pays', show: 'Afficher', one: '1 nom', none: 'Aucun nom',
    guest: 'Salman Choudhary', otherGuest: 'Frédéric Veaux', pakistan: 'Pakistan', meetings: '5 rencontres', companions: 'Dans les mêmes rencontres',
    spellings: 'Comment la presse l’écrit', functions: 'Fonctions', noLetter: 'n’est pas une lettre', noPage: 'Il n’y a pas de page', noCountry: 'Aucun nom de cet index',
    rabat: 'Rabat', about: 'Tout sur',
  },
  ar: {
    people: 'الشخصيات', countries: 'البلدان', organisations: 'المؤسسات', places: 'الأماكن', topics: 'المواضيع',
    letters: 'فهرس أبجدي', byName: 'بحسب الاسم', all: 'كل الأسماء', country: 'البلد', show: 'عرض', one: 'اسم واحد', none: 'لا أسماء',
    guest: 'سلمان الشودري', otherGuest: 'Frédéric Veaux', pakistan: 'باكستان', meetings: '5 لقاءات', companions: 'في اللقاءات نفسها',
    spellings: 'كيف تكتب الصحافة الاسم', functions: 'المناصب', noLetter: 'ليس حرفا', noPage: 'لا توجد صفحة', noCountry: 'لا اسم في هذا الفهرس',
    rabat: 'الرباط', about: 'كل شيء عن',
  },
} as const

const SECTIONS = ['people', 'countries', 'organisations', 'places', 'topics'] as const
const HOST = '/people/abdellatif-hammouchi'

for (const language of languages) {
  const words = { ...WORDS[language], ...ENTITIES[language] }

  test.describe(`a reader in ${language} who looks somebody or something up`, () => {
    test('finds every index at the foot of any page, and from it a page with its meetings', async ({ page }) => {
      for (const section of SECTIONS) {
        await page.goto(`/${language}/about`)
        await page.getByRole('contentinfo').getByRole('link', { name: words[section], exact: true }).click()
        await expect(page.getByRole('heading', { level: 1, name: words[section] })).toBeVisible()
        const first = page.getByRole('main').locator(`a[href^="/${language}/${section}/"]`).first()
        const name = await first.innerText()
        await first.click()
        await expect(page).toHaveURL(new RegExp(`/${language}/${section}/[\\w-]+$`))
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
        await expect(page.getByRole('main').locator(`a[href^="/${language}/events/"]`).first()).toBeVisible()
      }
    })

    test('looks under a letter of either script, by family name as well', async ({ page }) => {
      for (const letter of ['C', 'ش']) {
        await page.goto(`/${language}/people`)
        await page.getByRole('navigation', { name: words.letters }).getByRole('link', { name: letter, exact: true }).click()
        await expect(page.getByRole('main').getByRole('link', { name: words.guest, exact: true })).toBeVisible()
        await expect(page.getByRole('main').getByRole('link', { name: words.otherGuest })).toHaveCount(0)
        await expect(page.getByRole('main')).toContainText(words.one)
        await page.getByRole('main').getByRole('link', { name: words.all, exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`/${language}/people$`))
      }
    })

    test('keeps to one country, and keeps that when sorting by name and when switching language', async ({ page }) => {
      await page.goto(`/${language}/people`)
      await page.getByRole('combobox', { name: words.country }).selectOption(words.pakistan)
      await page.getByRole('button', { name: words.show }).click()
      await expect(page).toHaveURL(/\/people\?country=pakistan$/)
      await page.getByRole('main').getByRole('link', { name: words.byName, exact: true }).click()
      await expect(page).toHaveURL(/\/people\?country=pakistan&order=name$/)
      await expect(page.getByRole('heading', { level: 2, name: language === 'fr' ? 'S' : 'س' })).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: words.guest, exact: true })).toBeVisible()
      await page.getByRole('link', { name: words.otherName }).click()
      const other = language === 'fr' ? 'ar' : 'fr'
      await expect(page).toHaveURL(new RegExp(`/${other}/people\\?country=pakistan&order=name$`))
      await expect(page.getByRole('main').getByRole('link', { name: ENTITIES[other].guest, exact: true })).toBeVisible()
    })

    test('reads all about the host: meetings, functions, whom he met, and where each spelling was seen', async ({ page }) => {
      await page.goto(`/${language}${HOST}`)
      const main = page.getByRole('main')
      await expect(main.getByRole('heading', { level: 2, name: words.meetings })).toBeVisible()
      await expect(main.getByRole('heading', { level: 2, name: words.functions })).toBeVisible()
      await expect(main.getByRole('region', { name: words.companions }).getByRole('link', { name: words.guest })).toBeVisible()
      const spellings = main.getByRole('region', { name: words.spellings })
      await spellings.locator('summary').filter({ hasText: 'Abdellatif Hamouchi' }).click()
      await spellings.locator('details[open]').getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`/${language}/articles/`))
      await expect(page.getByRole('main')).toContainText('Abdellatif Hamouchi')
    })

    test('goes from a place to its country, and is given feeds and a calendar of both', async ({ page, request }) => {
      await page.goto(`/${language}/places/rabat`)
      await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveAttribute('href', new RegExp(`/${language}/places/rabat/feed.atom$`))
      for (const file of ['feed.atom', 'feed.rss', 'feed.json', 'calendar.ics']) {
        const link = page.getByRole('main').locator(`a[href$="/${file}"]`)
        expect((await request.get((await link.getAttribute('href')) ?? '')).status(), file).toBe(200)
      }
      await page.getByRole('main').locator(`header a[href="/${language}/countries/maroc"]`).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(language === 'fr' ? 'Maroc' : 'المغرب')
    })

    test('is told what an address cannot have, and is given the rest', async ({ page }) => {
      for (const [query, notice] of [['letter=123', words.noLetter], ['page=99', words.noPage], ['country=atlantide', words.noCountry], ['page=%3Cscript%3E', words.noPage]] as const) {
        await page.goto(`/${language}/people?${query}`)
        await expect(page.getByRole('main'), query).toContainText(notice)
        await expect(page.getByRole('main').getByRole('link', { name: words.guest, exact: true }), query).toBeVisible()
      }
      await page.goto(`/${language}${HOST}?page=99`)
      await expect(page.getByRole('main')).toContainText(words.noPage)
      await page.getByRole('main').getByRole('link', { name: words.about }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}${HOST}$`))
    })

    test('meets no barrier on parts of an index and on further pages @script', async ({ page }) => {
      for (const path of ['/people?order=name', '/people?letter=H&page=7', '/organisations?order=name', `${HOST}?page=2`]) {
        await page.goto(`/${language}${path}`)
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), path).toEqual([])
        expect(await listMisdeclared(page), path).toEqual([])
      }
    })

    test('gets a whole page of 404 for what is not there, with a query too', async ({ page }) => {
      for (const path of ['/people/nowhere?page=2', '/topics/nowhere', '/organisations/nowhere?page=x']) {
        const answer = await page.goto(`/${language}${path}`)
        expect(answer?.status(), path).toBe(404)
        await expect(page.getByRole('heading', { level: 1, name: words.notFound }), path).toBeVisible()
      }
    })
  })
}

test('parts of an index have one address, and say so', async ({ page, request }) => {
  const answer = await request.get('/fr/index-of/people?letter=H', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(new URL(answer.headers().location ?? '', 'http://localhost').pathname).toBe('/fr/people')
  await page.goto('/fr/people?page=1&letter=h&utm=x')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/fr\/people\?letter=H$/)
})
