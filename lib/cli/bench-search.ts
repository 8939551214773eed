import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { analyseQuery } from '@/lib/search/analyse-query'
import { matchExpression } from '@/lib/search/match-expression'
import { resolveNames } from '@/lib/search/resolve-names'
import { search } from '@/lib/search/search'
import { closeClient } from '@/lib/store/client'
import { closeSearch } from '@/lib/store/search-connection'
import { askIndexAlone } from '@/lib/store/search-hits'
import { searchReader } from '@/lib/store/search-reader'
import { listSyntheticArticles } from '@/tests/bench/synthetic-articles'
import { listBenchQueries, type BenchQuery } from './bench-queries'
import { ingestInputs } from './ingest-inputs'
import { openStore } from './open-store'
import { print } from './print'
import { callerFolder } from './project'
import { runCommand, UsageError } from './run-command'

/** Milliseconds of one query: the whole search, the processor's part of them, and the engine's own part in it. */
interface Timed {
  kind: string
  whole: number
  processor: number
  bare: number
}

const PARTS = ['whole', 'processor', 'bare'] as const
type Part = (typeof PARTS)[number]
const SHARES = [0.5, 0.95, 0.99] as const

/**
 * `npm run bench:search -- N [STORE]`: asks a few hundred queries of a store of N synthetic articles and says how long
 * they take, whole and in FTS5 alone; on a machine that has other work, the time of the processor tells more. The store
 * is made anew, or kept in the file STORE and used again.
 */
await runCommand(async () => {
  const count = Number(process.argv[2])
  if (!Number.isInteger(count) || count < 1) throw new UsageError('usage: npm run bench:search -- N [STORE]   (a number of articles: 1000, 10000, 100000)')
  const folder = mkdtempSync(path.join(tmpdir(), 'jisr-search-'))
  const file = process.argv[3] ? path.resolve(callerFolder, process.argv[3]) : path.join(folder, 'jisr.db')
  const isThere = existsSync(file)
  process.env.DATABASE_URL = `file:${file}`
  try {
    openStore()
    if (!isThere) await fillStore(folder, count)
    const queries = listBenchQueries(count)
    for (const query of queries.slice(0, 20)) await time(query)
    const timed: Timed[] = []
    for (const query of queries) timed.push(await time(query))
    print(`${count.toLocaleString('en')} articles, ${timed.length} queries, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`)
    print(format(timed))
    return true
  } finally {
    closeSearch()
    await closeClient()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function fillStore(folder: string, count: number): Promise<void> {
  const lines = createWriteStream(path.join(folder, 'articles.jsonl'))
  for (const { line } of listSyntheticArticles(count)) if (!lines.write(`${JSON.stringify(line)}\n`)) await once(lines, 'drain')
  lines.end()
  await finished(lines)
  await ingestInputs(['articles.jsonl'], folder)
}

async function time({ kind, query, language }: BenchQuery): Promise<Timed> {
  const filters = { language: null, country: null, person: null, topic: null, from: null, to: null }
  const [began, used] = [performance.now(), process.cpuUsage()]
  await search({ query, language, filters, page: 1 }, searchReader)
  const [whole, { user, system }] = [performance.now() - began, process.cpuUsage(used)]
  const match = matchExpression((await resolveNames(analyseQuery(query, language), searchReader)).slots)
  const before = performance.now()
  if (match !== null) await askIndexAlone(match)
  return { kind, whole, processor: (user + system) / 1000, bare: performance.now() - before }
}

function format(timed: readonly Timed[]): string {
  const kinds = [...Map.groupBy(timed, ({ kind }) => kind), ['all', [...timed]] as const]
  const lines = kinds.map(([kind, some]) => [kind.padEnd(24), ...PARTS.flatMap((part) => SHARES.map((share) => percentile(some, part, share)))].join(''))
  const head = [''.padEnd(24), ...PARTS.flatMap((part) => SHARES.map((share) => `${part === 'processor' ? 'cpu' : part} p${share * 100}`.padStart(10)))].join('')
  return [head, ...lines].join('\n')
}

function percentile(timed: readonly Timed[], part: Part, share: number): string {
  const sorted = timed.map((one) => one[part]).sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(10)
}
