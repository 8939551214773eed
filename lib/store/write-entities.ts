import type { Language } from '@/lib/languages'
import type { Person } from '@/lib/model/event'
import { byNewest, KEPT_ARTICLES, type SeenSpelling } from '@/lib/model/spelling'
import { countLanguages } from './columns'
import { listTies, type NamedKind } from './event-roles'
import { fingerprint } from './fingerprint'
import { inChunks } from './in-chunks'
import { insertRows } from './insert-rows'
import type { Transaction } from './in-transaction'
import type { LinksToSave, StoredArticles } from './links-to-save'
import { forgetNames, writeNames } from './search-index'
import { writeSpellings } from './write-spellings'

/** Row ids of the entities, by `entityName`. */
export type EntityIds = ReadonlyMap<string, number>

/** An entity as the tables keep it. Only people have a gender and functions, and articles of their own. */
interface EntityDraft {
  kind: NamedKind
  key: string
  slug: string
  names: Record<Language, string | null>
  country: string | null
  sort: string | null
  gender: string | null
  functions: Person['functions']
  spellings: readonly SeenSpelling[]
  local: Person['local']
}

/** Ids in one `in (…)`. */
const CHUNK = 5_000

/** One name for kind and key: `'country PK'`. */
export function entityName({ kind, key }: { kind: NamedKind; key: string }): string {
  return `${kind} ${key}`
}

/**
 * Writes people and named things: new and changed ones are written, those that linking no longer has are deleted.
 * Counts how many events each takes part in, and how many articles of each language report those.
 */
export async function writeEntities(
  transaction: Transaction,
  links: Pick<LinksToSave, 'events' | 'people' | 'entities' | 'indexNames'>,
  articles: StoredArticles,
): Promise<EntityIds> {
  const drafts = listDrafts(links, articles)
  const rows = toRows(drafts, countParts(links), articles)
  const stored = await transaction.entity.findMany({ select: { id: true, kind: true, key: true, fingerprint: true } })
  const before = new Map(stored.map((row) => [`${row.kind} ${row.key}`, row]))
  const gone = [...before].filter(([name]) => !drafts.has(name)).map(([, { id }]) => id)
  for (const chunk of inChunks(gone, CHUNK)) await transaction.entity.deleteMany({ where: { id: { in: chunk } } })
  await forgetNames(transaction, gone)
  const changed = [...rows].filter(([name, row]) => before.get(name)?.fingerprint !== row.fingerprint)
  await insertRows(transaction, 'Entity', changed.map(([, row]) => row), { conflict: ['kind', 'key'] })
  const after = await transaction.entity.findMany({ select: { id: true, kind: true, key: true } })
  const ids = new Map(after.map((row) => [`${row.kind} ${row.key}`, row.id]))
  const written = changed.flatMap(([name]) => {
    const [draft, entityId] = [drafts.get(name), ids.get(name)]
    return draft === undefined || entityId === undefined ? [] : [{ ...draft, entityId }]
  })
  await writeSpellings(transaction, written, articles)
  const people = written.filter(({ kind }) => kind === 'person')
  await writeNames(transaction, people.map(({ entityId, spellings }) => ({ id: entityId, ...links.indexNames(spellings.map(({ text }) => text)) })))
  return ids
}

function listDrafts({ entities, people }: Pick<LinksToSave, 'people' | 'entities'>, articles: StoredArticles): Map<string, EntityDraft> {
  const named = entities.map((record) => ({ ...record, gender: null, functions: [], local: [] }))
  const persons = people.map(({ id, spellings, ...person }) => ({
    ...person, kind: 'person' as const, key: id, sort: null,
    spellings: spellings.map((spelling) => ({ ...spelling, ...countArticles(spelling.articles, articles) })),
  }))
  return new Map([...named, ...persons].map((draft) => [entityName(draft), draft]))
}

/** How many articles write a name so, and the newest of them. */
function countArticles(keys: readonly string[], articles: StoredArticles): Pick<SeenSpelling, 'articles' | 'keys'> {
  const distinct = [...new Set(keys)]
  const newest = distinct.map((key) => ({ key, published: articles.get(key)?.day ?? null })).sort(byNewest)
  return { articles: distinct.length, keys: newest.slice(0, KEPT_ARTICLES).map(({ key }) => key) }
}

interface Parts {
  events: number
  /** Keys of the articles that report those events. */
  articles: Set<string>
}

function countParts({ events }: Pick<LinksToSave, 'events'>): Map<string, Parts> {
  const parts = new Map<string, Parts>()
  for (const { facts, reports } of events) {
    for (const name of new Set(listTies(facts).map(entityName))) {
      const part = parts.get(name) ?? { events: 0, articles: new Set() }
      part.events += 1
      for (const { article } of reports) part.articles.add(article)
      parts.set(name, part)
    }
  }
  return parts
}

function toRows(drafts: ReadonlyMap<string, EntityDraft>, parts: ReadonlyMap<string, Parts>, articles: StoredArticles) {
  return new Map(
    [...drafts].map(([name, { kind, key, slug, names, country, sort, gender, functions, spellings, local }]) => {
      const part = parts.get(name)
      const languages = [...(part?.articles ?? [])].flatMap((article) => articles.get(article)?.language ?? [])
      const row = {
        kind,
        key,
        slug,
        names: JSON.stringify(names),
        country,
        sort,
        gender,
        functions: JSON.stringify(functions),
        events: part?.events ?? 0,
        reports: JSON.stringify(countLanguages(languages)),
      }
      return [name, { ...row, fingerprint: fingerprint([row, spellings, local]) }] as const
    }),
  )
}
