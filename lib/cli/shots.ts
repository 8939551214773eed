import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type BrowserContextOptions } from 'playwright'
import { defaultLanguage, languageTags, type Language } from '@/lib/languages'
import { findBrowser } from './find-browser'
import { findPagePaths } from './page-types'
import { print, say } from './print'
import { callerFolder } from './project'
import { runCommand } from './run-command'

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }
const SCHEMES = ['light', 'dark'] as const
/** Between the two languages of one picture, in pixels. */
const GAP = 8

/** `npm run shots -- [ADDRESS] [FOLDER]`: pictures of every type of page of a running site, for eyes and for the README. */
await runCommand(async () => {
  const [address = 'http://localhost:3000', folder = path.join(tmpdir(), 'jisr-shots')] = process.argv.slice(2)
  const into = path.resolve(callerFolder, folder)
  mkdirSync(into, { recursive: true })
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    const pages = await findPagePaths(page, address, defaultLanguage)
    await page.close()
    for (const language of languageTags) await takeAll(browser, address, language, pages, into)
    if (pages.event) await takeBothBanks(browser, address, pages.event, path.join(into, 'event.png'))
  } finally {
    await browser.close()
  }
  print(into)
  return true
})

async function takeAll(browser: Browser, address: string, language: Language, pages: Record<string, string>, into: string): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      say(`${language} ${size} ${colorScheme}`)
      for (const [name, page] of Object.entries(pages)) {
        const file = path.join(into, `${name}-${language}-${size}-${colorScheme}.png`)
        await take(browser, `${address}/${language}${page}`, { viewport, colorScheme }, file)
      }
    }
  }
}

async function take(browser: Browser, url: string, look: BrowserContextOptions, file: string | null, fullPage = true): Promise<Buffer> {
  const context = await browser.newContext(look)
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ fullPage, ...(file && { path: file }) })
  await context.close()
  return picture
}

/** One event in both languages, side by side: wide enough for the two banks of its reports, small enough for a README. */
async function takeBothBanks(browser: Browser, address: string, event: string, file: string): Promise<void> {
  const viewport = { width: 768, height: 1040 }
  const sides: Buffer[] = []
  for (const language of languageTags) sides.push(await take(browser, `${address}/${language}${event}`, { viewport, colorScheme: 'light' }, null, false))
  const page = await browser.newPage({ viewport: { width: 2 * viewport.width + GAP, height: viewport.height } })
  const images = sides.map((side) => `<img alt="" src="data:image/png;base64,${side.toString('base64')}">`).join('')
  await page.setContent(`<style>body{margin:0;display:flex;gap:${GAP}px;background:#d5d9d0}</style>${images}`)
  await page.screenshot({ path: file })
  await page.close()
}
