import 'server-only'
import { client } from './client'

/** Keys of the articles that have one of these contents and neither a given id nor an address, by `contentHash`. */
export async function listKeysByContent(hashes: readonly string[]): Promise<Map<string, string>> {
  const rows = await client().article.findMany({
    where: { contentHash: { in: [...hashes] }, givenId: null, url: null },
    orderBy: { id: 'desc' },
    select: { contentHash: true, key: true },
  })
  return new Map(rows.map(({ contentHash, key }) => [contentHash, key]))
}
