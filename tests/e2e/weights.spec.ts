import type { Page } from '@playwright/test'
import { expect, languages, test } from './journey'

/**
 * Bytes as they come over the wire, compressed where the server compresses. The one script is that of the keys
 * (docs/decisions/019, 022).
 */
const BUDGET = { html: 15 * 1024, css: 10 * 1024, script: 2 * 1024 }

interface Weight {
  name: string
  html: number
  css: number
  script: number
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

interface Part {
  url: string
  kind: string
  size: number
}

/** Everything that the page has asked for, and itself; a part that the browser has kept from another page counts too. */
function listParts(page: Page): Promise<Part[]> {
  return page.evaluate(() =>
    performance.getEntries().flatMap((entry) =>
      entry instanceof PerformanceResourceTiming ? [{ url: entry.name, kind: entry.entryType === 'navigation' ? 'page' : entry.initiatorType, size: entry.encodedBodySize }] : [],
    ),
  )
}

async function weigh(page: Page, name: string, url: string): Promise<Weight> {
  await page.goto(url)
  const families = await page.evaluate(async () => {
    await document.fonts.ready
    return [...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family))].sort()
  })
  const parts = await listParts(page)
  const sum = (of: (part: Part) => boolean) => parts.filter(of).reduce((total, { size }) => total + size, 0)
  const isFont = ({ url: part }: Part) => part.endsWith('.woff2')
  return {
    name,
    html: sum(({ kind }) => kind === 'page'),
    css: sum(({ url: part }) => part.endsWith('.css')),
    script: sum(({ url: part }) => part.endsWith('.js')),
    fonts: sum(isFont),
    families,
    letters: await listScripts(page),
  }
}

const thousands = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8)

function toTable(weights: readonly Weight[]): string {
  const head = ['page'.padEnd(22), ...['html', 'css', 'script', 'fonts'].map((title) => title.padStart(8)), '  faces'].join('')
  const rows = weights.map(({ name, html, css, script, fonts, families }) => [name.padEnd(22), ...[html, css, script, fonts].map(thousands), `  ${families.join(', ')}`].join(''))
  return ['Kilobytes of a first visit, compressed', head, ...rows].join('\n')
}

test('every kind of page keeps to its weight, and fetches the faces of its own scripts only @script', async ({ page, paths }) => {
  test.setTimeout(300_000)
  const weights: Weight[] = []
  for (const [name, path] of Object.entries(paths)) {
    for (const language of languages) weights.push(await weigh(page, `${name} ${language}`, `/${language}${path}`))
  }
  process.stderr.write(`${toTable(weights)}\n`)
  expect(weights.length).toBeGreaterThan(10)
  for (const { name, html, css, script, families, letters } of weights) {
    for (const [part, size] of Object.entries({ html, css })) expect.soft(size, `${part} of ${name} is measured`).toBeGreaterThan(0)
    expect.soft(html, `HTML of ${name}`).toBeLessThanOrEqual(BUDGET.html)
    expect.soft(css, `CSS of ${name}`).toBeLessThanOrEqual(BUDGET.css)
    expect.soft(script, `script of ${name}`).toBeLessThanOrEqual(BUDGET.script)
    const fetched = ['Arabic', 'Latin'].filter((script) => families.some((family) => family.startsWith(script.toLowerCase())))
    expect.soft(fetched, `faces of ${name}`).toEqual(letters)
  }
  // A browser that has the script asks only whether it has changed: its bytes come with the first page.
  expect(Math.max(...weights.map(({ script }) => script)), 'the script is measured').toBeGreaterThan(0)
  // The rule about faces says something only where a page has one script.
  expect(new Set(weights.filter(({ letters }) => letters.length === 1).flatMap(({ letters }) => letters))).toEqual(new Set(['Arabic', 'Latin']))
})
