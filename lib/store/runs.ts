import 'server-only'
import type { Receipt } from '@/lib/model/run'
import { client } from './client'
import { insertRows } from './insert-rows'

/** Notes that a run begins and returns its number. `kind` is the verb: `ingest`, `relink`. */
export async function openRun(kind: string): Promise<number> {
  const run = await client().run.create({ data: { kind }, select: { id: true } })
  return run.id
}

/** Adds receipts to a run, after those that it has. No page shows them: the store's revision stays (see `inTransaction`). */
export async function saveReceipts(run: number, receipts: readonly Receipt[]): Promise<void> {
  const first = await client().receipt.count({ where: { runId: run } })
  const rows = receipts.map(({ details, ...receipt }, index) => ({
    ...receipt,
    runId: run,
    line: first + index,
    details: JSON.stringify(details),
  }))
  await insertRows(client(), 'Receipt', rows)
}

/** Notes that a run came to its end. One that never does was cut short; what it saved is in the store. */
export async function closeRun(run: number): Promise<void> {
  await client().run.update({ where: { id: run }, data: { finishedAt: new Date() } })
}

/** True when the last run never came to its end: what it saved may not be linked yet. */
export async function isLastRunCutShort(): Promise<boolean> {
  const run = await client().run.findFirst({ orderBy: { id: 'desc' }, select: { finishedAt: true } })
  return run !== null && run.finishedAt === null
}
