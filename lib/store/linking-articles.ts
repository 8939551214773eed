import 'server-only'
import { z } from 'zod'
import type { Annotation } from '@/lib/model/annotation'
import { client, connectionOfClient } from './client'
import { inChunks } from './in-chunks'

/** Articles read at once. */
const PAGE = 1_000

/**
 * Annotations are not checked here as they are where a page shows one: a run reads those of all linked articles, this
 * program wrote them, and to check them takes as long as to parse them.
 */
const TrustedAnnotation = z.custom<Annotation>()

/**
 * Every article with what linking needs of it, in the order of keys. `profile` is JSON, `null` where an earlier version
 * saved the article.
 */
export async function* listProfiles(): AsyncGenerator<{ key: string; profile: string | null }> {
  const page = (await connectionOfClient()).prepare<[string, number], { key: string; profile: string | null }>(
    'SELECT "key", "profile" FROM "Article" WHERE "key" > ? ORDER BY "key" LIMIT ?')
  for (let last = ''; ; ) {
    const rows = page.all(last, PAGE)
    yield* rows
    if (rows.length < PAGE) return
    last = rows.at(-1)?.key ?? last
  }
}

/** What was understood of some articles, by key. Those that are not in the store are left out. */
export async function findAnnotations(keys: readonly string[]): Promise<Map<string, Annotation>> {
  const found = new Map<string, Annotation>()
  for (const chunk of inChunks(keys, PAGE)) {
    const rows = await client().article.findMany({ where: { key: { in: chunk } }, select: { key: true, annotation: true } })
    for (const { key, annotation } of rows) found.set(key, TrustedAnnotation.parse(annotation))
  }
  return found
}
