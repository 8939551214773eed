import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a data file as a JSON array with one record a line, so that a change shows as a changed line. */
export function writeRows(name: string, records: readonly unknown[]): void {
  const file = path.join(import.meta.dirname, '..', 'data', name)
  writeFileSync(file, `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`)
}
