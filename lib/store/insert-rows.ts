import { Prisma } from './generated/client'
import { inChunks } from './in-chunks'
import type { Transaction } from './in-transaction'

/** A row as the database takes it; JSON columns are given as text. */
export type Row = Readonly<Record<string, string | number | null>>

/** SQLite takes 32,766 variables in one statement, PostgreSQL 65,535; longer statements are no faster. */
const VARIABLES = 16_000

/**
 * Inserts many rows of the same columns. Prisma's own `createMany` plans every statement anew and is eight times
 * slower, which a run over thousands of articles would notice; this is the same SQL, and every engine takes it.
 *
 * @param conflict columns of a unique index: a row that is there already is overwritten instead.
 * @example await insertRows(transaction, 'Source', [{ name: 'Le Matin' }, { name: 'هسبريس' }], ['name'])
 */
export async function insertRows(
  transaction: Transaction,
  table: Prisma.ModelName,
  rows: readonly Row[],
  conflict: readonly string[] = [],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const into = Prisma.raw(`INSERT INTO "${table}" (${columns.map(quote).join(', ')}) VALUES`)
  const otherwise = Prisma.raw(conflict.length > 0 ? overwrite(columns, conflict) : '')
  for (const chunk of inChunks(rows, Math.floor(VARIABLES / Math.max(1, columns.length)))) {
    const values = chunk.map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`)
    await transaction.$executeRaw`${into} ${Prisma.join(values)} ${otherwise}`
  }
}

function overwrite(columns: readonly string[], conflict: readonly string[]): string {
  const changed = columns.filter((column) => !conflict.includes(column))
  const set = changed.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(', ')
  return `ON CONFLICT (${conflict.map(quote).join(', ')}) DO UPDATE SET ${set}`
}

function quote(name: string): string {
  return `"${name}"`
}
