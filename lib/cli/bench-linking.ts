import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeClient } from '@/lib/store/client'
import { listExportArticles } from '@/lib/store/export'
import { ingestInputs } from './ingest-inputs'
import { openStore } from './open-store'
import { print } from './print'
import { callerFolder } from './project'
import { runCommand, UsageError } from './run-command'
import { formatScore, readGold, scoreLinking } from './score-linking'

/** `npm run bench:linking -- DIR`: ingests DIR/articles.jsonl into a fresh store and scores its events against DIR/gold.tsv. */
await runCommand(async () => {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new UsageError('usage: npm run bench:linking -- DIR   (with articles.jsonl and gold.tsv in it)')
  const bench = path.resolve(callerFolder, folder)
  const gold = readGold(readFileSync(path.join(bench, 'gold.tsv'), 'utf8'))
  const temporary = mkdtempSync(path.join(tmpdir(), 'jisr-bench-'))
  process.env.DATABASE_URL = `file:${path.join(temporary, 'jisr.db')}`
  try {
    openStore()
    const started = performance.now()
    const run = await ingestInputs([path.join(bench, 'articles.jsonl')], bench)
    const seconds = (performance.now() - started) / 1000
    const predicted = await Array.fromAsync(listExportArticles())
    print(formatScore(scoreLinking(gold, new Map(predicted.map(({ id, events }) => [id, new Set(events)])))))
    print(`time       ${seconds.toFixed(1)} s, ${Math.round(predicted.length / seconds)} articles/s, ${run.events} events, ${run.counts.failed} inputs failed`)
    return true
  } finally {
    await closeClient()
    rmSync(temporary, { recursive: true, force: true })
  }
})
