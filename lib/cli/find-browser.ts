import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './print'
import { UsageError } from './run-command'
import { nodeTool, succeeds } from './run-tool'

/** Chromium without its windows opens a page in half of the time; the other one serves as well. */
const KNOWN_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const ADVICE =
  'The end-to-end tests need a Chromium, and none could be found or installed. Install one (Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chromium npm test'

/**
 * A Chromium to test in: the one that `CHROMIUM` names, one of the system, Playwright's own; else it is installed,
 * from Debian's packages where that is possible and by Playwright otherwise.
 *
 * @throws UsageError with what to do when there is none to be had
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new UsageError(`CHROMIUM names ${named}, which is not there.`)
  }
  return (await installed()) ?? (installFromDebian() ? await installed() : null) ?? (await installByPlaywright()) ?? fail()
}

async function installed(): Promise<string | null> {
  const { chromium } = await import('playwright')
  return [...KNOWN_PLACES, chromium.executablePath()].find((place) => existsSync(place)) ?? null
}

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false
  say('Installing Chromium from Debian\'s packages, for the end-to-end tests …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 2], env }).status === 0
  return apt('update') && ['chromium-headless-shell', 'chromium'].some((name) => apt('install', '-y', '--no-install-recommends', name))
}

async function installByPlaywright(): Promise<string | null> {
  say('Asking Playwright for its Chromium, for the end-to-end tests …')
  return (await succeeds(nodeTool('playwright/cli.js', ['install', 'chromium']))) ? installed() : null
}

function fail(): never {
  throw new UsageError(ADVICE)
}
