import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import type { Language } from '@/lib/languages'
import { orderIndex, type IndexEntry, type OrderedIndex } from './arrange-index'
import { client } from './client'
import { Names } from './columns'
import { nameOrKey } from './entity-link'
import { findLinkedRevision } from './state'
import { storeUrl } from './store-url'

export type KeptEntry = IndexEntry & { id: number }

/** All that the pages of an index have in common. */
export interface KeptIndex extends OrderedIndex<KeptEntry> {
  /** ISO codes of the countries that somebody is of. */
  countries: ReadonlySet<string>
  /** Names that more than one bears. */
  sharedNames: ReadonlySet<string>
}

/** Kept on the global object, as the connection to the store is: each page that a build makes has these files of its own. */
const kept = globalThis as typeof globalThis & { jisrIndexes?: Map<string, { state: string; index: Promise<KeptIndex> }> }

/**
 * The names of a kind in the orders of a reader's language. They cannot be counted and cut into pages by the database:
 * names are sorted by the rules of a language, stand under letters of two scripts, and SQL knows neither. So they are put
 * in order once for every run that links, and kept in memory: those of 100,000 people take some 3 seconds of one
 * core and 90 MB for each language, and a page of them then 10 to 40 milliseconds.
 *
 * `findKeptIndex('person', 'fr')` has Anna Berg before Karim Idrissi in its order of names, each under letters of both
 * alphabets (`ABأب`, `KIك`); `findKeptIndex('place', 'ar')` has الرباط, under `Rر`.
 */
export async function findKeptIndex(kind: EntityKind, language: Language): Promise<KeptIndex> {
  const indexes = (kept.jisrIndexes ??= new Map())
  const name = `${kind} ${language}`
  const state = `${await findLinkedRevision()} ${storeUrl()}`
  const found = indexes.get(name)
  if (found?.state === state) return found.index
  const index = readIndex(kind, language)
  indexes.set(name, { state, index })
  index.catch(() => indexes.delete(name))
  return index
}

async function readIndex(kind: EntityKind, language: Language): Promise<KeptIndex> {
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: { key: 'asc' },
    select: { id: true, key: true, names: true, country: true, events: true },
  })
  const entries = rows.map(({ key, names: stored, ...row }): KeptEntry => {
    const names = Names.parse(stored)
    return { ...row, names, name: nameOrKey(names, key, language) }
  })
  const seen = new Set<string>()
  return {
    ...orderIndex(entries, language, kind === 'person'),
    countries: new Set(entries.flatMap(({ country }) => country ?? [])),
    sharedNames: new Set(entries.flatMap(({ name: { text } }) => (seen.has(text) ? text : (seen.add(text), [])))),
  }
}
