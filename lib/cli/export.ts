import { listExportArticles, listExportEvents } from '@/lib/store/export'
import { openStore } from './open-store'
import { print } from './print'
import { runCommand, UsageError } from './run-command'

const EXPORTS = { articles: listExportArticles, events: listExportEvents } as const

/** `npm run --silent export -- articles|events`: JSON lines on standard output and nothing else. */
await runCommand(async () => {
  const [what = ''] = process.argv.slice(2)
  if (!isExport(what)) throw new UsageError(`usage: npm run --silent export -- ${Object.keys(EXPORTS).join('|')}`)
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  openStore()
  for await (const record of EXPORTS[what]()) print(JSON.stringify(record))
  return true
})

function isExport(what: string): what is keyof typeof EXPORTS {
  return Object.hasOwn(EXPORTS, what)
}
