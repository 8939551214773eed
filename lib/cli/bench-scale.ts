import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { closeClient } from '@/lib/store/client'
import { listExportArticles } from '@/lib/store/export'
import { listSyntheticArticles } from '@/tests/bench/synthetic-articles'
import { formatCosts, startCosts } from './bench-costs'
import { ingestInputs } from './ingest-inputs'
import { openStore } from './open-store'
import { print } from './print'
import { runCommand, UsageError } from './run-command'
import { scoreLinking, type Gold, type GoldArticle } from './score-linking'

/**
 * `npm run bench:scale -- N`: ingests N synthetic articles into a fresh store and says what each stage took, how much
 * memory the process had at most, and, since it is known who met whom, whether linking still found it.
 */
await runCommand(async () => {
  const count = Number(process.argv[2])
  if (!Number.isInteger(count) || count < 1) throw new UsageError('usage: npm run bench:scale -- N   (a number of articles: 1000, 10000, 100000)')
  const folder = mkdtempSync(path.join(tmpdir(), 'jisr-scale-'))
  process.env.DATABASE_URL = `file:${path.join(folder, 'jisr.db')}`
  try {
    const gold = await writeArticles(path.join(folder, 'articles.jsonl'), count)
    openStore()
    const costs = startCosts()
    const run = await ingestInputs(['articles.jsonl'], folder, undefined, costs.timed)
    print(formatCosts(costs.stop(), count))
    const predicted = await Array.fromAsync(listExportArticles(), ({ id, events }) => [id, new Set(events)] as const)
    const { pair, crossPair, idle } = scoreLinking(gold, new Map(predicted))
    print(`${run.events} events, ${run.counts.failed} inputs failed; pair F1 ${pair.f1.toFixed(3)}, crossPair F1 ${crossPair.f1.toFixed(3)}, idle ${idle?.toFixed(3) ?? '-'}`)
    return run.counts.failed === 0
  } finally {
    await closeClient()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Writes the articles one by one; of each, only what it reports is kept. */
async function writeArticles(file: string, count: number): Promise<Gold> {
  const gold = new Map<string, GoldArticle>()
  const lines = createWriteStream(file)
  for (const { line, events } of listSyntheticArticles(count)) {
    gold.set(line.id, { language: line.language, events: new Set(events) })
    if (!lines.write(`${JSON.stringify(line)}\n`)) await once(lines, 'drain')
  }
  lines.end()
  await finished(lines)
  return gold
}
