import 'server-only'
import { client } from './client'
import { exportId, exportIdSelect } from './export-id'

/** The key of the article that `export` calls so, or `null` when there is none. */
export async function findExportedKey(id: string): Promise<string | null> {
  const row = await client().article.findFirst({ where: { OR: [{ givenId: id }, { givenId: null, key: id }] }, select: { key: true } })
  return row?.key ?? null
}

/** What `export` calls some articles, by key; those that are not in the store are left out. */
export async function listExportIds(keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await client().article.findMany({ where: { key: { in: [...keys] } }, select: exportIdSelect })
  return new Map(rows.map((row) => [row.key, exportId(row)]))
}
