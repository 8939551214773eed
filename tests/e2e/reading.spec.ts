import { expect, languages, openPakistan, test, WORDS } from './journey'

for (const language of languages) {
  const words = WORDS[language]
  const dir = language === 'ar' ? 'rtl' : 'ltr'

  test.describe(`a reader in ${language}`, () => {
    test('finds five meetings in the digest, the undated ones last and said to be so', async ({ page }) => {
      await page.goto(`/${language}`)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1, name: words.digest })).toBeVisible()
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(5)
      await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(words.unknownDate)
    })

    test('opens a meeting, sees why its reports belong together, and reads one of them', async ({ page }) => {
      await openPakistan(page, language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pakistan)
      await expect(page.getByRole('heading', { name: words.reports })).toBeVisible()
      await expect(page.getByRole('heading', { name: words.related })).toBeVisible()
      const why = page.getByRole('main').locator('summary').filter({ hasText: words.why }).first()
      await why.click()
      const reasons = page.locator('details[open]').first()
      await expect(reasons).toContainText('Choudh')
      await expect(reasons).toContainText('الشودري')
      await page.getByRole('main').getByRole('link', { name: 'Alliance sécuritaire Maroc-Pakistan' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Alliance sécuritaire Maroc-Pakistan/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'ltr')
    })

    test('switches language on a meeting and stays with it', async ({ page }) => {
      await openPakistan(page, language)
      const path = new URL(page.url()).pathname
      await page.getByRole('link', { name: words.otherName }).click()
      const other = language === 'fr' ? 'ar' : 'fr'
      await expect(page).toHaveURL(new RegExp(path.replace(`/${language}/`, `/${other}/`)))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[other].pakistan)
    })

    test('goes from a person and a country back to the meeting', async ({ page }) => {
      await page.goto(`/${language}`)
      await page.getByRole('banner').getByRole('link', { name: words.people }).click()
      await page.getByRole('main').getByRole('link', { name: words.host }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.host)
      await expect(page.getByRole('main')).toContainText('Hamouchi')
      await expect(page.getByRole('main')).toContainText('حموشي')
      await page.getByRole('banner').getByRole('link', { name: words.countries }).click()
      await page.getByRole('main').getByRole('link', { name: words.country }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.country)
      await page.getByRole('main').getByRole('link', { name: words.pakistan }).first().click()
      await expect(page).toHaveURL(/\/events\//)
    })

    test('learns from any page how texts are linked and how good that is, and can go on in the other language', async ({ page }) => {
      await openPakistan(page, language)
      await page.getByRole('contentinfo').getByRole('link', { name: words.about }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}/about$`))
      await expect(page.getByRole('heading', { level: 1, name: words.howLinked })).toBeVisible()
      await expect(page.getByRole('table', { name: words.measures }).getByRole('row')).not.toHaveCount(0)
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/${language}/about$`))
      await page.getByRole('link', { name: words.otherName }).click()
      const other = language === 'fr' ? 'ar' : 'fr'
      await expect(page).toHaveURL(new RegExp(`/${other}/about$`))
      await expect(page.getByRole('heading', { level: 1, name: WORDS[other].howLinked })).toBeVisible()
    })

    test('is told in the right language and direction that a page does not exist', async ({ page }) => {
      for (const path of ['/events/nowhere', '/articles/nowhere', '/people/nowhere', '/countries/nowhere', '/nowhere/at/all']) {
        const answer = await page.goto(`/${language}${path}`)
        expect(answer?.status(), path).toBe(404)
        await expect(page.locator('html'), path).toHaveAttribute('dir', dir)
        await expect(page.getByRole('heading', { level: 1, name: words.notFound }), path).toBeVisible()
      }
    })

    test('can skip the navigation with the keyboard', async ({ page }) => {
      await page.goto(`/${language}`)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: words.skip })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
    })
  })
}

test('an article leads across the bridge: its switch opens the report in the other language', async ({ page }) => {
  await openPakistan(page, 'ar')
  await page.getByRole('main').getByRole('link', { name: /استقبل|حموشي/ }).and(page.locator('[href*="/articles/"]')).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/articles\//)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('a meeting that only French papers tell has a card in Arabic', async ({ page }) => {
  await page.goto('/ar')
  await page.getByRole('main').getByRole('article').getByRole('link', { name: /فرنس|Veaux/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Frédéric Veaux')
  await expect(page.getByRole('heading', { level: 1 }).locator('bdi[lang=fr]').first()).toHaveText('Frédéric Veaux')
})

test('the neutral address leads to the language that the browser asks for', async ({ request }) => {
  const table = [['ar-MA,ar;q=0.9,fr;q=0.8', '/ar'], ['fr-FR', '/fr'], ['ary', '/ar'], ['de', '/fr'], ['*', '/fr'], ['', '/fr']] as const
  for (const [accept, path] of table) {
    const answer = await request.get('/', { headers: { 'accept-language': accept }, maxRedirects: 0 })
    expect(answer.status(), accept).toBe(307)
    expect(new URL(answer.headers().location ?? '', 'http://localhost').pathname, accept).toBe(path)
    expect(answer.headers().vary).toContain('Accept-Language')
  }
})

test('every answer carries the security headers', async ({ request }) => {
  for (const path of ['/fr', '/ar/people', '/fr/events/nowhere', '/api/health/live']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
})
