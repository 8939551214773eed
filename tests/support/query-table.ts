import { readFileSync } from 'node:fs'
import path from 'node:path'
import { search } from '@/lib/search/search'
import type { SearchStore } from '@/lib/model/search-store'
import { isLanguage } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { client } from '@/lib/store/client'

/** A query of tests/golden/queries.tsv and what is right to find (tests/golden/domain/README.md says how to read it). */
export interface GoldenQuery {
  query: string
  language: 'fr' | 'ar'
  kind: string
  expected: string[]
}

export function readQueries(): GoldenQuery[] {
  const lines = readFileSync(path.join(import.meta.dirname, '../golden/queries.tsv'), 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [query = '', language = '', kind = '', expected = ''] = line.split('\t')
    if (!isLanguage(language)) throw new Error(`no language: ${line}`)
    return { query, language, kind, expected: expected.split(' ') }
  })
}

/** Place of the first right answer, from 1; 0 where there is none. A right suggestion on a miss counts as the first. */
export interface Answer {
  place: number
  /** What was found though it must not be. */
  forbidden: string[]
}

/** For each event its reports and countries, by the ids of the store. */
export async function readEvents(): Promise<Map<string, { articles: Set<string>; countries: Set<string> }>> {
  const rows = await client().event.findMany({
    select: { id: true, links: { select: { article: { select: { key: true } } } }, entities: { where: { role: 'country' }, select: { entity: { select: { key: true } } } } },
  })
  return new Map(rows.map(({ id, links, entities }) => [id, { articles: new Set(links.map(({ article }) => article.key)), countries: new Set(entities.map(({ entity }) => entity.key)) }]))
}

export async function answerQuery({ query, language, expected }: GoldenQuery, store: SearchStore, events: Awaited<ReturnType<typeof readEvents>>): Promise<Answer> {
  const filters = { language: null, country: null, person: null, topic: null, from: null, to: null }
  const found = await search({ query, language, page: 1, filters }, store)
  if (expected.includes('=none')) {
    const isRight = found.total.events + found.total.articles === 0 || found.missing.length > 0
    return { place: isRight ? 1 : 0, forbidden: [] }
  }
  const isEvent = (event: string, label: string): boolean => {
    const [article = '', country] = label.split('+')
    const known = events.get(event)
    return known !== undefined && known.articles.has(article) && (country === undefined || known.countries.has(country))
  }
  const labels = expected.filter((label) => /^\w/.test(label))
  const events_ = found.events.findIndex(({ id }) => labels.some((label) => isEvent(id, label))) + 1
  const articles = found.articles.findIndex(({ article }) => expected.includes(`=${article.key}`)) + 1
  const offered = found.suggestions.some(({ words }) => expected.some((label) => normalise(label) === normalise(`?${words.text}`)))
  const places = [events_, articles, offered && found.total.events === 0 ? 1 : 0].filter((place) => place > 0)
  const forbidden = expected.filter((label) => label.startsWith('!')).filter((label) => found.events.some(({ id }) => isEvent(id, label.slice(1))))
  return { place: places.length === 0 ? 0 : Math.min(...places), forbidden }
}
