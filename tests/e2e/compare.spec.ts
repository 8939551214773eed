import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Language } from '../../lib/languages'
import { expect, languages, openPakistan, test } from './journey'

const WORDS = {
  fr: {
    title: 'Deux récits face à face', first: 'Premier récit', second: 'Second récit', go: 'Comparer', swap: 'Intervertir', french: 'En français', arabic: 'En arabe',
    translation: 'L’un traduit l’autre', missing: 'Pas d’équivalent dans ce texte', unknown: 'Le récit demandé n’est pas de cette rencontre', only: 'Un seul récit', missingPage: 'Cette page n’existe pas',
    differs: 'ici seulement', otherName: 'العربية', rabat: 'Rabat',
  },
  ar: {
    title: 'تغطيتان وجها لوجه', first: 'التغطية الأولى', second: 'التغطية الثانية', go: 'مقارنة', swap: 'تبديل الجهتين', french: 'بالفرنسية', arabic: 'بالعربية',
    translation: 'إحداهما ترجمة للأخرى', missing: 'لا مقابل في هذا النص', unknown: 'التغطية المطلوبة لا تخص هذا اللقاء', only: 'سوى تغطية واحدة', missingPage: 'هذه الصفحة غير موجودة',
    differs: 'ici seulement', otherName: 'Français', rabat: 'الرباط',
  },
} as const

/** The comparison of the event that two French documents and an Arabic one tell. */
async function openComparison(page: Page, language: Language, query = ''): Promise<void> {
  await openPakistan(page, language)
  await page.goto(`${new URL(page.url()).pathname}/compare${query}`)
  await expect(page.getByText(WORDS[language].title, { exact: true })).toBeVisible()
}

/** The two French reports of it, chosen with the form as a reader would. */
async function chooseTwoFrench(page: Page, language: Language): Promise<void> {
  const words = WORDS[language]
  await openComparison(page, language)
  for (const [label, title] of [[words.first, 'Hamouchi a reçu'], [words.second, 'Alliance sécuritaire']] as const) {
    const select = page.getByLabel(label)
    const value = await select.locator('option').filter({ hasText: title }).getAttribute('value')
    await select.selectOption(value)
  }
  await page.getByRole('button', { name: words.go }).click()
  await expect(page).toHaveURL(/compare\?(left|right)=/)
}

const texts = (page: Page, lang: Language) => page.getByRole('main').locator(`li > div > div[lang=${lang}]`)
const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600

for (const language of languages) {
  const words = WORDS[language]
  const other = language === 'fr' ? 'ar' : 'fr'

  test.describe(`a reader in ${language}`, () => {
    test('has the translation beside the original, the own language first, each in its own direction', async ({ page }) => {
      await openComparison(page, language)
      await expect(page.getByText(words.translation, { exact: true })).toBeVisible()
      const pair = page.getByRole('main').locator('ol > li').first()
      const cells = pair.locator('div[lang]')
      await expect(cells).toHaveCount(2)
      await expect(cells.first()).toHaveAttribute('lang', language)
      await expect(texts(page, 'fr').first()).toHaveCSS('direction', 'ltr')
      await expect(texts(page, 'ar').first()).toHaveCSS('direction', 'rtl')
      const [own, across] = [await cells.first().boundingBox(), await cells.last().boundingBox()]
      if (!own || !across) throw new Error('the texts are not shown')
      if (isPhone(page)) expect(across.y).toBeGreaterThanOrEqual(own.y + own.height)
      else {
        expect(Math.abs(across.y - own.y)).toBeLessThan(2)
        expect(language === 'fr' ? own.x < across.x : own.x > across.x).toBe(true)
      }
    })

    test('sees the same names in both, and lights one up in both', async ({ page }) => {
      await openComparison(page, language)
      const choice = page.getByRole('radio', { name: words.rabat })
      const number = await choice.getAttribute('value')
      const marks = page.getByRole('main').locator(`mark[data-partner="${number}"]`)
      await expect(marks.filter({ hasText: 'Rabat' })).not.toHaveCount(0)
      await expect(marks.filter({ hasText: 'الرباط' })).not.toHaveCount(0)
      const ground = (at: number) => marks.nth(at).evaluate((mark) => getComputedStyle(mark).backgroundColor)
      const dark = await ground(0)
      await choice.check({ force: true })
      for (let at = 0; at < (await marks.count()); at++) await expect.poll(() => ground(at)).not.toBe(dark)
    })

    test('chooses two reports of one language, sees the words that differ, and lets them change sides', async ({ page }) => {
      await chooseTwoFrench(page, language)
      const main = page.getByRole('main')
      await expect(texts(page, 'ar')).toHaveCount(0)
      await expect(main.getByText(words.differs)).not.toHaveCount(0)
      await expect(main.getByText(words.missing)).not.toHaveCount(0)
      const first = () => main.getByRole('heading', { level: 2 }).first().innerText()
      const before = await first()
      await main.getByRole('link', { name: words.swap }).click()
      await expect.poll(first).not.toBe(before)
    })

    test('keeps both reports when switching language', async ({ page }) => {
      await chooseTwoFrench(page, language)
      const asked = new URL(page.url()).searchParams
      await page.getByRole('link', { name: words.otherName }).click()
      await expect(page).toHaveURL(new RegExp(`/${other}/events/`))
      const kept = new URL(page.url()).searchParams
      expect([kept.get('left'), kept.get('right')]).toEqual([asked.get('left'), asked.get('right')])
      await expect(page.getByText(WORDS[other].title, { exact: true })).toBeVisible()
    })

    test('is told in words what could not be had, and never meets an empty page', async ({ page }) => {
      await openComparison(page, language, `?left=${encodeURIComponent('<script>"\'')}&right=..%2F..`)
      await expect(page.getByText(words.unknown)).toBeVisible()
      await expect(texts(page, language)).not.toHaveCount(0)
      await page.goto(`/${language}`)
      await page.getByRole('main').getByRole('link', { name: /Pinfield|بينفيلد/ }).first().click()
      await page.goto(`${new URL(page.url()).pathname}/compare`)
      await expect(page.getByText(words.only)).toBeVisible()
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
    })

    test('has no barrier that axe knows, in light and in dark @script', async ({ page }) => {
      // Axe goes through a long page twice, for which a busy machine takes a minute.
      test.slow()
      for (const open of [openComparison, chooseTwoFrench]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await open(page, language)
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
        }
      }
    })

    test('never scrolls sideways @script', async ({ page }) => {
      await chooseTwoFrench(page, language)
      for (const width of [320, 390, 820, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width}px`).toBeLessThanOrEqual(0)
      }
    })

    test('reaches the list of names with one stop of the keyboard and goes through it with arrows', async ({ page }) => {
      await openComparison(page, language)
      const choices = page.getByRole('radio')
      await choices.first().focus()
      await page.keyboard.press('ArrowDown')
      await expect(choices.nth(1)).toBeChecked()
      await page.keyboard.press('Tab')
      await expect(choices.and(page.locator(':focus'))).toHaveCount(0)
    })
  })
}

test('an event that there never was answers 404 with a whole page', async ({ page }) => {
  const answer = await page.goto('/ar/events/nowhere/compare?left=a')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: WORDS.ar.missingPage })).toBeVisible()
})
