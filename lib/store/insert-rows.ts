import { connectionOfClient } from './client'
import type { Transaction } from './in-transaction'
import type { Prisma } from './generated/client'

/** A row as the database takes it; JSON columns are given as text. */
export type Row = Readonly<Record<string, string | number | null>>

/** What to do with a row that is there already: overwrite it, except for the columns to keep. */
interface Overwrite {
  /** Columns of the unique index that tells. */
  conflict: readonly string[]
  keep?: readonly string[]
}

/**
 * Inserts many rows of the same columns, one by one with a statement that is prepared once; all of them go in or none.
 * There is one connection, so that the rows go into the transaction that is open: call it only inside of one, which the
 * first argument shows. Prisma's own `createMany` plans every statement anew and binds every value by itself, which is
 * twenty times slower and would be most of the time of a large run.
 *
 * @example await insertRows(transaction, 'Source', [{ name: 'Le Matin' }, { name: 'هسبريس' }])
 */
export async function insertRows(
  _transaction: Transaction,
  table: Prisma.ModelName,
  rows: readonly Row[],
  overwrite?: Overwrite,
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {})
  const values = `INSERT INTO "${table}" (${columns.map(quote).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  const connection = await connectionOfClient()
  const statement = connection.prepare(overwrite ? `${values} ${onConflict(columns, overwrite)}` : values)
  connection.transaction(() => {
    for (const row of rows) statement.run(columns.map((column) => wellFormed(row[column])))
  })()
}

/** Half of a surrogate pair is no character. */
function wellFormed(value: Row[string] | undefined): Row[string] {
  return typeof value === 'string' ? value.toWellFormed() : (value ?? null)
}

function onConflict(columns: readonly string[], { conflict, keep = [] }: Overwrite): string {
  const changed = columns.filter((column) => !conflict.includes(column) && !keep.includes(column))
  const set = changed.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(', ')
  return `ON CONFLICT (${conflict.map(quote).join(', ')}) DO UPDATE SET ${set}`
}

function quote(name: string): string {
  return `"${name}"`
}
