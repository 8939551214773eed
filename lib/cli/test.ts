import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findBrowser } from './find-browser'
import { print, say } from './print'
import { runCommand, UsageError } from './run-command'
import { nodeTool, succeeds } from './run-tool'

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
  const failed: string[] = []
  const checks = listChecks(path.join(temporary, 'jisr.db'))
  try {
    for (const check of checks) {
      say(`\n== ${check.name}`)
      if (!(await passes(check))) failed.push(check.name)
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  if (failed.length > 0) say(`\nNot well: ${failed.join(', ')}`)
  print(`checks: ${checks.length - failed.length} passed, ${failed.length} failed`)
  return failed.length === 0
})

async function passes({ script, args, env = {}, needsBrowser }: Check): Promise<boolean> {
  try {
    const browser = needsBrowser ? { CHROMIUM: await findBrowser() } : {}
    return await succeeds(nodeTool(script, args, { ...env, ...browser }))
  } catch (error) {
    // Without a browser the other checks still say what they can.
    if (!(error instanceof UsageError)) throw error
    say(error.message)
    return false
  }
}
