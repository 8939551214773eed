import { languageTags, type Language } from '@/lib/languages'
import { firstOfEach } from '@/lib/model/first-of-each'
import { MOST_HITS, type Hit, type HitQuestion, type SearchStore } from '@/lib/model/search-store'
import type { FoundPassage, SearchPage, SearchRequest } from '@/lib/model/search-view'
import { analyseQuery } from './analyse-query'
import { findPassage } from './find-passage'
import { fitFunctions, listNamed, type NamedInQuery } from './list-named'
import { listOtherWords } from './list-other-words'
import { excludeExpression, matchExpression } from './match-expression'
import { periodOf } from './period-of'
import type { QueryPlan, Slot } from './query-plan'
import { groupHits, rankEvents, type RankedEvent } from './rank-events'
import { relaxQuery } from './relax-query'
import { resolveNames } from './resolve-names'

/** Events, and articles of none, on one page: what keeps it light. */
const SHOWN = { events: 6, articles: 4 } as const
/** Events of which the parties are looked at when a query names a function. */
const LOOKED_INTO = 60

/**
 * Answers a query, in either language or both, from what a store gives: events with their best passages, the best first;
 * articles that report none; what was looked for besides the words that were typed; what to ask instead when there is
 * nothing. Any text is a query; a page that is not there gives the last one.
 *
 * `search({ query: 'Hamouchi', … })` finds events that only articles with حموشي tell; «الباكستاني» those on Pakistan.
 */
export async function search({ query, language, filters, page: asked }: SearchRequest, store: SearchStore): Promise<SearchPage> {
  const plan = await resolveNames(analyseQuery(query, language), store)
  const nothing = emptyPage(filters, plan)
  if (plan.slots.length === 0) return nothing
  const question = { filters, exclude: excludeExpression(plan.excluded) }
  const { slots, hits, missing, suggestions } = await relaxQuery(plan, store, (some) => findSlots(some, question, store))
  if (slots.length === 0) return { ...nothing, missing, suggestions }
  const named = await listNamed(slots, store, language)
  const all = hits.length < MOST_HITS ? hits : [...hits, ...(await findTied(slots, named, question, store))]
  const ranked = await rank(all, slots, named, store)
  const loose = all.filter(({ event }) => event === null).sort((a, b) => b.score - a.score)
  const pages = Math.max(Math.ceil(ranked.length / SHOWN.events), Math.ceil(loose.length / SHOWN.articles))
  const page = Math.max(1, Math.min(asked, pages))
  const shown = pageOf(ranked, page, SHOWN.events)
  const [events, articles] = await Promise.all([showEvents(shown, slots, store, language), showArticles(pageOf(loose, page, SHOWN.articles), slots, store)])
  return {
    ...nothing,
    page,
    pages,
    total: { events: ranked.length, articles: loose.length, isMore: hits.length >= MOST_HITS },
    events,
    articles,
    named: named.known.flatMap(({ link, events: parts }) => (link !== null && parts > 0 ? link : [])),
    also: listOtherWords(slots),
    missing,
    suggestions,
    facets: await countFacets(ranked, store, language),
  }
}

function emptyPage(filters: SearchRequest['filters'], { query, slots, isCut }: QueryPlan): SearchPage {
  return {
    query, filters, isCut, isAsked: slots.length > 0, page: 1, pages: 0, total: { events: 0, articles: 0, isMore: false },
    events: [], articles: [], named: [], also: [], missing: [], suggestions: [], facets: { country: [], person: [], topic: [] },
  }
}

/** What has all of some slots. */
async function findSlots(slots: readonly Slot[], question: Pick<HitQuestion, 'filters' | 'exclude'>, store: SearchStore): Promise<Hit[]> {
  const [dates, undated] = [slots.filter(({ date }) => date !== null), slots.filter(({ date }) => date === null)]
  if (dates.length === 0) return store.findHits({ ...question, match: matchExpression(slots), period: null })
  const [first = [], ...more] = await Promise.all(dates.map((dated) => findDated(dated, undated, question, store)))
  const found = more.map((hits) => new Set(hits.map(whichHit)))
  return first.filter((hit) => found.every((hits) => hits.has(whichHit(hit))))
}

/** A date is met by its words in the text, or by the day of the event. */
async function findDated(dated: Slot, undated: readonly Slot[], question: Pick<HitQuestion, 'filters' | 'exclude'>, store: SearchStore): Promise<Hit[]> {
  const said = await store.findHits({ ...question, match: matchExpression([...undated, dated]), period: null })
  if (dated.date === null) return said
  const onThatDay = await store.findHits({ ...question, match: matchExpression(undated), period: periodOf(dated.date) })
  // Of an article that was found twice for one event, or twice for none, the first hit.
  return firstOfEach([...onThatDay.map((hit) => ({ ...hit, score: hit.score + OF_THAT_DAY })), ...said], whichHit)
}

const whichHit = ({ article, event }: Hit): string => `${article} ${event}`

/** An event of the day that is asked for, before those whose articles only name it. */
const OF_THAT_DAY = 12

/** Where too many articles have the words, the events in which everything that is named takes part. */
async function findTied(slots: readonly Slot[], { entities }: NamedInQuery, question: Pick<HitQuestion, 'filters' | 'exclude'>, store: SearchStore): Promise<Hit[]> {
  const groups = slots.map((_slot, index) => entities.filter(({ slot, weight }) => slot === index && weight === 1).map(({ entity }) => entity))
  if (groups.some((group) => group.length === 0)) return []
  return store.findEventsOf(groups, { ...question, match: null, period: null })
}

async function rank(hits: readonly Hit[], slots: readonly Slot[], { entities }: NamedInQuery, store: SearchStore): Promise<RankedEvent[]> {
  const groups = groupHits(hits)
  const ties = await store.findTies([...groups.keys()], entities.map(({ entity }) => entity))
  const ranked = rankEvents(groups, ties, entities, new Map())
  if (!slots.some(({ known }) => known.some(({ kind }) => kind === 'function'))) return ranked
  const first = ranked.slice(0, LOOKED_INTO).map(({ event }) => event)
  const parties = await store.findParties(first)
  return rankEvents(groups, ties, entities, new Map(first.map((event) => [event, fitFunctions(slots, parties.get(event) ?? [])])))
}

function pageOf<Item>(items: readonly Item[], page: number, size: number): Item[] {
  return items.slice((page - 1) * size, page * size)
}

/** The events of one page, each with the best passage in either language. */
async function showEvents(ranked: readonly RankedEvent[], slots: readonly Slot[], store: SearchStore, language: Language): Promise<SearchPage['events']> {
  const summaries = await store.findSummaries(ranked.map(({ event }) => event), language)
  const languages = await store.findLanguages(ranked.flatMap(({ hits }) => hits.slice(0, LOOKED_AT).map(({ article }) => article)))
  const best = ranked.flatMap(({ hits }) => languageTags.flatMap((tag) => hits.find(({ article }) => languages.get(article) === tag)?.article ?? []))
  const texts = new Map((await store.findTexts([...new Set(best)])).map((text) => [text.id, text]))
  return summaries.map((summary) => {
    const hits = ranked.find(({ event }) => event === summary.id)?.hits ?? []
    const passages: SearchPage['events'][number]['passages'] = {}
    for (const { article } of hits) {
      const text = texts.get(article)
      if (text && !passages[text.article.language]) passages[text.article.language] = findPassage(text, slots)
    }
    return { ...summary, passages }
  })
}

/** Reports of an event among which the best of either language is looked for. */
const LOOKED_AT = 20

async function showArticles(hits: readonly Hit[], slots: readonly Slot[], store: SearchStore): Promise<FoundPassage[]> {
  const texts = new Map((await store.findTexts(hits.map(({ article }) => article))).map((text) => [text.id, text]))
  return hits.flatMap(({ article }) => {
    const text = texts.get(article)
    return text ? [findPassage(text, slots)] : []
  })
}

async function countFacets(ranked: readonly RankedEvent[], store: SearchStore, language: Language): Promise<SearchPage['facets']> {
  const counted = await store.countEntities(ranked.map(({ event }) => event), language)
  const of = (kind: string) => counted.filter(({ entity }) => entity.kind === kind)
  return { country: of('country'), person: of('person'), topic: of('topic') }
}
