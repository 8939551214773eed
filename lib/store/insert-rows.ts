import { inChunks } from './in-chunks'
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

/** Rows in one statement: enough for its cost not to matter, few enough for its text to stay small. */
const CHUNK = 2_000

/**
 * Inserts many rows of the same columns, handed over as one JSON text that SQLite takes apart. Prisma's own
 * `createMany` plans every statement anew and binds every value by itself, which is twenty times slower and would be
 * most of the time of a large run. (PostgreSQL has `jsonb_to_recordset` for the same purpose.)
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
  const values = columns.map((_column, index) => `value ->> ${index}`).join(', ')
  const statement = `INSERT INTO "${table}" (${columns.map(quote).join(', ')}) SELECT ${values} FROM json_each(?) WHERE true`
  const sql = overwrite ? `${statement} ${onConflict(columns, overwrite)}` : statement
  for (const chunk of inChunks(rows, CHUNK)) {
    await transaction.$executeRawUnsafe(sql, JSON.stringify(chunk.map((row) => columns.map((column) => wellFormed(row[column])))))
  }
}

/** Half of a surrogate pair is no character, and JSON would carry it into the database all the same. */
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
