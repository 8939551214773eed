import { once } from 'node:events'
import { articlesCsv, entitiesCsv, eventsCsv, type CsvTable } from '@/lib/publish/csv'
import { toGraphml } from '@/lib/publish/graphml'
import { networkOfEvents } from '@/lib/publish/network-of-events'
import { listExportArticles, listExportEntities, listExportEvents, listExportOutlines } from '@/lib/store/export'
import { openStore } from './open-store'
import { runCommand, UsageError } from './run-command'

type Lines = AsyncIterable<string>

/** What can be taken out, and in which formats; the first is what one gets without asking. */
const EXPORTS: Readonly<Record<string, Readonly<Record<string, () => Lines>>>> = {
  articles: formatsOf(listExportArticles, articlesCsv),
  events: formatsOf(listExportEvents, eventsCsv),
  entities: formatsOf(listExportEntities, entitiesCsv),
  network: { graphml: writeNetwork },
}

const USAGE = `usage: npm run --silent export -- ${Object.entries(EXPORTS)
  .map(([what, formats]) => `${what} [--${Object.keys(formats).join('|--')}]`)
  .join('\n       npm run --silent export -- ')}`

/** `npm run --silent export -- articles|events|entities [--csv]`, `… network`: on standard output, and nothing else there. */
await runCommand(async () => {
  const [what = '', format = ''] = process.argv.slice(2)
  const formats = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined
  const write = format === '' ? Object.values(formats ?? {})[0] : formats?.[format.replace(/^--/, '')]
  if (!write) throw new UsageError(USAGE)
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  openStore()
  // A reader that is slow is waited for: a table of any size needs little memory.
  for await (const line of write()) if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  return true
})

function formatsOf<Row>(list: () => AsyncIterable<Row>, table: CsvTable<Row>) {
  return { json: () => jsonLines(list()), csv: () => csvLines(list(), table) }
}

async function* jsonLines(rows: AsyncIterable<unknown>): Lines {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}

async function* csvLines<Row>(rows: AsyncIterable<Row>, table: CsvTable<Row>): Lines {
  yield table.head
  for await (const row of rows) yield table.line(row)
}

async function* writeNetwork(): Lines {
  yield toGraphml(await networkOfEvents(listExportOutlines()))
}
