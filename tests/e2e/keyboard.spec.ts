import type { Page } from '@playwright/test'
import { expect, languages, test, WORDS } from './journey'

const LIST = { fr: 'Raccourcis clavier', ar: 'اختصارات لوحة المفاتيح' }
const ON = { fr: 'Raccourcis actifs', ar: 'الاختصارات مفعّلة' }
const CLOSE = { fr: 'Fermer', ar: 'إغلاق' }
const SHIFT = 8

type Key = readonly [key: string, code: string, modifiers?: number]

/** A key as a keyboard of any layout sends it. */
async function strike(page: Page, [key, code, modifiers = 0]: Key): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key, modifiers })
  await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers })
}

/** The same five keys on three keyboards: what is written on them, where they are, and whether Shift is held. */
const LAYOUTS = {
  'an American': { search: ['/', 'Slash'], next: ['j', 'KeyJ'], previous: ['k', 'KeyK'], switch: ['t', 'KeyT'], help: ['?', 'Slash', SHIFT] },
  'a French': { search: ['/', 'Period', SHIFT], next: ['j', 'KeyJ'], previous: ['k', 'KeyK'], switch: ['t', 'KeyT'], help: ['?', 'KeyM', SHIFT] },
  'an Arabic': { search: ['ظ', 'Slash'], next: ['ت', 'KeyJ'], previous: ['ن', 'KeyK'], switch: ['ف', 'KeyT'], help: ['؟', 'Slash', SHIFT] },
} as const satisfies Record<string, Record<string, Key>>

for (const language of languages) {
  const list = (page: Page) => page.getByRole('dialog', { name: LIST[language] })
  const titles = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading', { level: 3 }).getByRole('link')

  for (const [layout, keys] of Object.entries(LAYOUTS)) {
    test(`${layout} keyboard walks, searches, shows its list and crosses over, in ${language} @script`, async ({ page }) => {
      await page.goto(`/${language}`, { waitUntil: 'networkidle' })
      await strike(page, keys.next)
      await expect(titles(page).first()).toBeFocused()
      await strike(page, keys.next)
      await expect(titles(page).nth(1)).toBeFocused()
      await strike(page, keys.previous)
      await expect(titles(page).first()).toBeFocused()

      await strike(page, keys.help)
      await expect(list(page)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(list(page)).toBeHidden()

      await strike(page, keys.search)
      const field = page.getByRole('searchbox')
      await expect(field).toBeFocused()
      await expect(field).toHaveValue('')
      await page.keyboard.type('tj')
      await expect(field).toHaveValue('tj')

      await field.blur()
      await strike(page, keys.switch)
      await expect(page).toHaveURL(new RegExp(`/${language === 'fr' ? 'ar' : 'fr'}$`))
    })
  }

  test(`keys can be switched off for good, from the foot of any page, in ${language} @script`, async ({ page }) => {
    await page.goto(`/${language}/about`, { waitUntil: 'networkidle' })
    const button = page.getByRole('contentinfo').getByRole('button', { name: LIST[language] })
    await button.click()
    await expect(list(page).getByRole('term')).toHaveCount(5)
    await expect(list(page)).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr')
    const box = list(page).getByRole('checkbox', { name: ON[language] })
    await box.uncheck()
    await list(page).getByRole('button', { name: CLOSE[language] }).click()
    await expect(list(page)).toBeHidden()

    await page.goto(`/${language}`, { waitUntil: 'networkidle' })
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await page.keyboard.press('t')
    await expect(list(page)).toBeHidden()
    await expect(page.locator('main a:focus')).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`/${language}$`))

    await button.click()
    await expect(box).not.toBeChecked()
    await box.check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await expect(page.locator('main a:focus')).toHaveCount(1)
  })

  test(`keys with a modifier belong to the browser, in ${language} @script`, async ({ page }) => {
    await page.goto(`/${language}`, { waitUntil: 'networkidle' })
    for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+j`)
    await expect(page.locator('main a:focus')).toHaveCount(0)
    await page.keyboard.press('j')
    await expect(page.locator('main a:focus')).toHaveCount(1)
  })
}

test('without JavaScript the list of keys is not offered', async ({ page, javaScriptEnabled }) => {
  await page.goto('/ar')
  await expect(page.getByRole('contentinfo').getByRole('button', { name: LIST.ar })).toBeVisible({ visible: javaScriptEnabled !== false })
  await expect(page.getByRole('contentinfo').getByRole('link', { name: WORDS.ar.about })).toBeVisible()
})
