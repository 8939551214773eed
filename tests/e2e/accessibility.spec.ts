import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PAGE_TYPES } from '../../lib/cli/page-types'
import { expect, languages, test } from './journey'
import { listMisdeclared } from './list-misdeclared'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Viewports in CSS pixels: the narrowest that WCAG knows, which is a laptop at 400 %, a phone and a desktop. */
const VIEWPORTS = [{ width: 320, height: 256 }, { width: 390, height: 844 }, { width: 1280, height: 900 }]

/** Text as far apart as WCAG 1.4.12 lets a reader set it. Letters of Arabic stay joined. */
const WIDE_TEXT = '* { line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important } :not(:lang(ar)) { letter-spacing: 0.12em !important }'

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/**
 * Faults that axe finds, as one line each. A rule that did not run would find none, so the one about the size of
 * targets has to have run.
 */
async function listBarriers(page: Page): Promise<string[]> {
  const { violations, passes, incomplete } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  expect([...violations, ...passes, ...incomplete].map(({ id }) => id)).toContain('target-size')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** What the keyboard reaches, in order, and whether it can be seen where it is. */
async function walkByKeyboard(page: Page, steps: number): Promise<{ reached: number; unseen: string[] }> {
  const unseen: string[] = []
  await page.evaluate(() => document.body.setAttribute('data-walked', '0'))
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || focused === document.body) return 'focus was lost'
      if (!focused.dataset.reached) document.body.dataset.walked = String(Number(document.body.dataset.walked) + 1)
      focused.dataset.reached = 'yes'
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      const { bottom, top, width } = focused.getBoundingClientRect()
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && bottom > 0 && top < innerHeight
      return isSeen ? null : focused.outerHTML.slice(0, 120)
    })
    if (fault) unseen.push(fault)
  }
  return { reached: Number(await page.evaluate(() => document.body.dataset.walked)), unseen }
}

/** The tab key stops once in a group of choices, at the one that is chosen; arrows lead to the others. */
const countFocusable = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('a[href], button, input:not([type=hidden], [type=radio]:not(:checked)), select, textarea, summary, [tabindex="0"]')].filter((element) => element.checkVisibility({ visibilityProperty: true })).length)

for (const language of languages) {
  for (const name of Object.keys(PAGE_TYPES)) {
    test.describe(`${name} in ${language} @script`, () => {
      test.beforeEach(async ({ page, paths }) => {
        expect(paths[name], 'there is such a page').toBeDefined()
        await page.goto(`/${language}${paths[name]}`)
      })

      test('has no barrier that axe knows, in light and in dark', async ({ page }) => {
        // Axe goes through a long page twice, for which a busy machine takes a minute.
        test.slow()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await listBarriers(page), colorScheme).toEqual([])
        }
        await page.emulateMedia({ forcedColors: 'active' })
        const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze()
        expect(violations.map(({ id }) => id), 'in forced colours').toEqual([])
      })

      test('gives every text its own language and direction', async ({ page }) => {
        expect(await listMisdeclared(page)).toEqual([])
      })

      test('never scrolls sideways, not at 400 % nor with wide text', async ({ page }) => {
        for (const viewport of VIEWPORTS) {
          await page.setViewportSize(viewport)
          expect(await sideways(page), `at ${viewport.width}px`).toBeLessThanOrEqual(0)
        }
        await page.setViewportSize(VIEWPORTS[0] ?? { width: 320, height: 256 })
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(css)
          document.adoptedStyleSheets.push(sheet)
        }, WIDE_TEXT)
        expect(await sideways(page), 'with wide text').toBeLessThanOrEqual(0)
      })

      test('is reached by the keyboard, every part of it, and shows where one is', async ({ page }) => {
        const parts = await countFocusable(page)
        expect(await walkByKeyboard(page, parts)).toEqual({ reached: parts, unseen: [] })
      })
    })
  }
}
