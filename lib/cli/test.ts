import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findBrowser } from './find-browser'
import { LastLines } from './last-lines'
import { print, say } from './print'
import { runCommand, UsageError } from './run-command'
import { succeeds, watchedTool } from './run-tool'

/** What a check that failed is quoted with at the end: its summary, and the failures before it. */
const QUOTED_LINES = 60

interface Check {
  name: string
  script: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  needsBrowser?: boolean
}

/** Everything that has to hold before a change is taken, the quick ones first. */
function listChecks(store: string): Check[] {
  const site = { DATABASE_URL: `file:${store}`, JISR_BUILD_FOLDER: '.next-test' }
  return [
    { name: 'route types', script: 'next/dist/bin/next', args: ['typegen'] },
    { name: 'types', script: 'typescript/bin/tsc', args: ['--noEmit'] },
    { name: 'lint', script: 'eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
    { name: 'unit tests', script: 'vitest/vitest.mjs', args: ['run'] },
    { name: 'end to end', script: '@playwright/test/cli.js', args: ['test'], env: site, needsBrowser: true },
  ]
}

/** `npm test`: every check in turn, stopping at none, so that one run shows everything that is wrong. */
await runCommand(async () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'jisr-test-'))
  const failed: { name: string; lines: string[] }[] = []
  const checks = listChecks(path.join(temporary, 'jisr.db'))
  try {
    for (const check of checks) {
      say(`\n== ${check.name}`)
      const printed = new LastLines(QUOTED_LINES)
      if (!(await passes(check, printed))) failed.push({ name: check.name, lines: printed.list() })
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  // What came in between may have pushed it out of sight: the end-to-end tests alone print six hundred lines.
  for (const { name, lines } of failed) say([`\n== ${name}, how it ended`, ...lines].join('\n'))
  if (failed.length > 0) say(`\nNot well: ${failed.map(({ name }) => name).join(', ')}`)
  print(`checks: ${checks.length - failed.length} passed, ${failed.length} failed`)
  return failed.length === 0
})

async function passes({ script, args, env = {}, needsBrowser }: Check, printed: LastLines): Promise<boolean> {
  try {
    const browser = needsBrowser ? { CHROMIUM: await findBrowser() } : {}
    return await succeeds(watchedTool(script, args, { ...env, ...browser }, (piece) => printed.add(piece)))
  } catch (error) {
    // Without a browser the other checks still say what they can.
    if (!(error instanceof UsageError)) throw error
    say(error.message)
    return false
  }
}
