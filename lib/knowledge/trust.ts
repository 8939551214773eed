/**
 * A table of ours, taken at its word: `trust<z.infer<typeof CountryTable>>(countryData)`. It is checked against its schema
 * by tests/knowledge/tables.test.ts and not each time that a thread loads it (docs/decisions/015).
 */
export function trust<Table>(data: unknown): Table {
  return data as Table
}
