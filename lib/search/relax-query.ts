import { defaultLanguage } from '@/lib/languages'
import type { Hit, SearchStore } from '@/lib/model/search-store'
import type { SearchSuggestion } from '@/lib/model/search-view'
import type { KnownKind } from './known-forms'
import { matchExpression } from './match-expression'
import type { Place, QueryPlan, Slot } from './query-plan'
import { suggestWords } from './suggest-words'

/** What was looked for in the end, and what was found. */
export interface Relaxed {
  slots: Slot[]
  hits: Hit[]
  /** Words that had to be left out. */
  missing: string[]
  suggestions: SearchSuggestion[]
}

/** Articles up to which it is counted how rare a slot is. */
const COUNTED = 2_000

/**
 * Looks for everything; where nothing has it all, for less: words that are nowhere are left out, with others to take
 * their place, and of the rest as much as stands together, what tells most first.
 */
export async function relaxQuery({ slots, query }: Pick<QueryPlan, 'slots' | 'query'>, store: SearchStore, find: (slots: readonly Slot[]) => Promise<Hit[]>): Promise<Relaxed> {
  const hits = await find(slots)
  if (hits.length > 0) return { slots: [...slots], hits, missing: [], suggestions: [] }
  const tied = await findByParts(slots, store, find)
  if (tied.length > 0) return { slots: [...slots], hits: tied, missing: [], suggestions: [] }
  const counted = await Promise.all(slots.map(async (slot) => ({ slot, articles: await store.countMatches(matchExpression([slot]) ?? '', COUNTED) })))
  const nowhere = counted.filter(({ slot, articles }) => articles === 0 && slot.date === null).map(({ slot }) => slot)
  const suggestions = (await Promise.all(nowhere.map((slot) => suggestQueries(slot, query, store)))).flat()
  const mostTellingFirst = counted.filter(({ slot }) => !nowhere.includes(slot))
    .sort((a, b) => rankOf(a.slot) - rankOf(b.slot) || a.articles - b.articles).map(({ slot }) => slot)
  let kept: Slot[] = []
  let found: Hit[] = []
  for (const slot of mostTellingFirst) {
    const more = await find([...kept, slot])
    if (more.length === 0) continue
    kept = [...kept, slot]
    found = more
  }
  const inOrder = slots.filter((slot) => kept.includes(slot))
  return { slots: inOrder, hits: found, missing: slots.filter((slot) => !kept.includes(slot)).map(({ text }) => text), suggestions }
}

/** Names and phrases tell most, words and functions less, topics little; a date only goes with something else. */
function rankOf({ kind, known, names }: Slot): number {
  if (kind === 'date') return 3
  if (kind === 'phrase' || names.people.length > 0 || known.some((one) => NAMED.includes(one.kind))) return 0
  return known.some((one) => one.kind === 'topic') ? 2 : 1
}

const NAMED: readonly KnownKind[] = ['country', 'place', 'organisation', 'occasion']

/** An event has what takes part in it, though no single report says it together with the other words. */
async function findByParts(slots: readonly Slot[], store: SearchStore, find: (slots: readonly Slot[]) => Promise<Hit[]>): Promise<Hit[]> {
  for (const slot of slots) {
    const others = slots.filter((other) => other !== slot)
    if (slot.known.length === 0 || others.every(({ date }) => date !== null)) continue
    const entities = await store.findEntities(slot.known, defaultLanguage)
    const hits = entities.length === 0 ? [] : await find(others)
    const ties = await store.findTies([...new Set(hits.flatMap(({ event }) => event ?? []))], entities.map(({ id }) => id))
    const events = new Set(ties.map(({ event }) => event))
    if (events.size > 0) return hits.filter(({ event }) => event !== null && events.has(event))
  }
  return []
}

async function suggestQueries(slot: Slot, query: string, store: SearchStore): Promise<SearchSuggestion[]> {
  const words = await suggestWords(slot, store)
  return words.map((word) => ({ query: replaceAt(query, slot.places, word.text), words: word }))
}

/** `replaceAt('Marocain Maroca', [{ start: 9, end: 15 }], 'Maroc')` is `Marocain Maroc`. */
function replaceAt(query: string, places: readonly Place[], word: string): string {
  return places.toSorted((a, b) => b.start - a.start).reduce((text, { start, end }) => text.slice(0, start) + word + text.slice(end), query)
}
