import { ingestInputs } from './ingest-inputs'
import { openStore } from './open-store'
import { print, receiptLine, say } from './print'
import { callerFolder } from './project'
import { runCommand, UsageError } from './run-command'
import { refreshPages } from './running-server'

/** `npm run ingest -- PATH|URL…`: reads, annotates, links and saves; a receipt line for every input. */
await runCommand(async () => {
  const targets = process.argv.slice(2)
  if (targets.length === 0) throw new UsageError('usage: npm run ingest -- PATH|URL…   (files or folders of .txt .md .html .json .jsonl .xml .rss .atom; pages and feeds on the web)')
  openStore()
  const run = await ingestInputs(targets, callerFolder, (receipt) => print(receiptLine(receipt)))
  const { added, updated, unchanged, failed } = run.counts
  say(`${added} added, ${updated} updated, ${unchanged} unchanged, ${failed} failed; ${run.events} events`)
  if (run.changed && (await refreshPages())) say('The running server was told to refresh its pages.')
  return failed === 0
})
