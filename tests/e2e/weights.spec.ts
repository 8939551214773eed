import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, languages, test } from './journey'

/** Bytes after compression. Next's own runtime is shown but has no budget (docs/decisions/003). */
const BUDGET = { html: 15 * 1024, css: 10 * 1024, keys: 2 * 1024 }

interface Weight {
  name: string
  html: number
  css: number
  /** Our own script, and Next's. */
  keys: number
  runtime: number
  /** Bytes of fonts, and the families that the page has fetched. */
  fonts: number
  families: string[]
  /** Scripts of the letters on the page. */
  letters: string[]
}

/** Letters of what is on screen; the language switch is set in a face of the system. */
function listScripts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (element && !element.closest('header a[hreflang], script, style') && element.checkVisibility()) texts.push(walker.currentNode.textContent ?? '')
    }
    const shown = [...texts, ...[...document.querySelectorAll('[placeholder]')].map((field) => field.getAttribute('placeholder') ?? '')].join('')
    return ['Arabic', 'Latin'].filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(shown))
  })
}

async function weigh(page: Page, name: string, url: string): Promise<Weight> {
  const bodies: { type: string; path: string; size: Promise<number> }[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    if (response.status() < 300 || type === 'document') bodies.push({ type, path: new URL(response.url()).pathname, size: sizeOf(response, type) })
  })
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  const sum = async (of: (body: { type: string; path: string }) => boolean) => (await Promise.all(bodies.filter(of).map(({ size }) => size))).reduce((total, size) => total + size, 0)
  const families = await page.evaluate(() => [...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family))].sort())
  return {
    name,
    html: await sum(({ type }) => type === 'document'),
    css: await sum(({ type }) => type === 'stylesheet'),
    keys: await sum(({ path }) => path === '/keyboard.js'),
    runtime: await sum(({ type, path }) => type === 'script' && path !== '/keyboard.js'),
    fonts: await sum(({ type }) => type === 'font'),
    families,
    letters: await listScripts(page),
  }
}

async function sizeOf(response: { body(): Promise<Buffer> }, type: string): Promise<number> {
  const body = await response.body()
  return type === 'font' ? body.length : gzipSync(body).length
}

const thousands = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8)

function toTable(weights: readonly Weight[]): string {
  const head = ['page'.padEnd(22), ...['html', 'css', 'keys', 'runtime', 'fonts'].map((title) => title.padStart(8)), '  faces'].join('')
  const rows = weights.map(({ name, html, css, keys, runtime, fonts, families }) => [name.padEnd(22), ...[html, css, keys, runtime, fonts].map(thousands), `  ${families.join(', ')}`].join(''))
  return ['Kilobytes of a first visit, compressed', head, ...rows].join('\n')
}

test('every kind of page keeps to its weight, and fetches the faces of its own scripts only @script', async ({ browser, paths }, { project }) => {
  test.setTimeout(300_000)
  const weights: Weight[] = []
  for (const [name, path] of Object.entries(paths)) {
    for (const language of languages) {
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '' })
      weights.push(await weigh(await context.newPage(), `${name} ${language}`, `/${language}${path}`))
      await context.close()
    }
  }
  process.stderr.write(`${toTable(weights)}\n`)
  expect(weights.length).toBeGreaterThan(10)
  for (const { name, html, css, keys, families, letters } of weights) {
    expect.soft(html, `HTML of ${name}`).toBeLessThanOrEqual(BUDGET.html)
    expect.soft(css, `CSS of ${name}`).toBeLessThanOrEqual(BUDGET.css)
    expect.soft(keys, `keys of ${name}`).toBeLessThanOrEqual(BUDGET.keys)
    const fetched = ['Arabic', 'Latin'].filter((script) => families.some((family) => family.startsWith(script.toLowerCase())))
    expect.soft(fetched, `faces of ${name}`).toEqual(letters)
  }
  // The rule about faces says something only where a page has one script.
  expect(new Set(weights.filter(({ letters }) => letters.length === 1).flatMap(({ letters }) => letters))).toEqual(new Set(['Arabic', 'Latin']))
})
