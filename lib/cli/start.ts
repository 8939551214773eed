import { isLastRunCutShort } from '@/lib/store/runs'
import { countArticles } from '@/lib/store/state'
import { completeSearchIndex } from './complete-search-index'
import { ingestInputs } from './ingest-inputs'
import { openStore } from './open-store'
import { say } from './print'
import { projectRoot } from './project'
import { runCommand, UsageError } from './run-command'
import { buildSite, isPortFree, serveSite } from './serve-site'

/** `npm start`: a store with articles, pages built from it, and a server. Each step is skipped when it is done already. */
await runCommand(async () => {
  const port = portOf(process.env.PORT || '3000')
  if (!(await isPortFree(port))) throw new UsageError(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`)
  openStore()
  const isEmpty = (await countArticles()) === 0
  // A first start that was killed may have left articles that no event knows yet.
  if (isEmpty || (await isLastRunCutShort())) {
    say(isEmpty ? 'The store is empty: reading the articles in seeds/ …' : 'Completing the last run, which was cut short …')
    await ingestInputs(isEmpty ? ['seeds'] : [], projectRoot)
  }
  await completeSearchIndex()
  return serveSite(port, await buildSite())
})

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(`PORT must be a number from 1 to 65535; it is "${text}".`)
  return port
}
