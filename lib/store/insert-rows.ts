import { inChunks } from './in-chunks'
import type { Transaction } from './in-transaction'
import { Prisma } from './generated/client'

/** A row as the database takes it; JSON columns are given as text. */
export type Row = Readonly<Record<string, string | number | Date | null>>

/** What to do with a row that is there already: overwrite it, except for the columns to keep. */
interface Overwrite {
  /** Columns of the unique index that tells. */
  conflict: readonly string[]
  keep?: readonly string[]
}

/** SQLite takes 32,766 variables in one statement, PostgreSQL 65,535; longer statements are no faster. */
const VARIABLES = 16_000

/**
 * Inserts many rows of the same columns. Prisma's own `createMany` plans every statement anew and is eight times
 * slower, which a run over thousands of articles would notice; this is the same SQL, and every engine takes it.
 *
 * @example await insertRows(transaction, 'Source', [{ name: 'Le Matin' }, { name: 'هسبريس' }])
 */
export async function insertRows(
  transaction: Transaction,
  table: Prisma.ModelName,
  rows: readonly Row[],
  overwrite?: Overwrite,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const into = Prisma.raw(`INSERT INTO "${table}" (${columns.map(quote).join(', ')}) VALUES`)
  const otherwise = overwrite ? Prisma.raw(onConflict(columns, overwrite)) : Prisma.empty
  for (const chunk of inChunks(rows, Math.floor(VARIABLES / Math.max(1, columns.length)))) {
    const values = chunk.map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`)
    await transaction.$executeRaw`${into} ${Prisma.join(values)} ${otherwise}`
  }
}

function onConflict(columns: readonly string[], { conflict, keep = [] }: Overwrite): string {
  const changed = columns.filter((column) => !conflict.includes(column) && !keep.includes(column))
  const set = changed.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(', ')
  return `ON CONFLICT (${conflict.map(quote).join(', ')}) DO UPDATE SET ${set}`
}

function quote(name: string): string {
  return `"${name}"`
}
