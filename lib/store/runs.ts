import 'server-only'
import type { Receipt} from '@/lib/model/run';
import { ReceiptStatus } from '@/lib/model/run'
import { client } from './client'
import { Details } from './columns'
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

/** The receipts of a run in the order of its inputs. */
export async function listReceipts(run: number): Promise<Receipt[]> {
  const rows = await client().receipt.findMany({
    where: { runId: run },
    orderBy: { line: 'asc' },
    select: { input: true, status: true, code: true, details: true, article: true, language: true },
  })
  return rows.map((row) => ({ ...row, status: ReceiptStatus.parse(row.status), details: Details.parse(row.details) }))
}
