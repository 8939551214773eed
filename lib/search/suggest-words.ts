import { defaultLanguage } from '@/lib/languages'
import { firstOfEach } from '@/lib/model/first-of-each'
import type { SearchStore } from '@/lib/model/search-store'
import type { OwnText } from '@/lib/model/view'
import { isArabicWord } from '@/lib/text/character-class'
import { nameSimilarity } from '@/lib/text/name-similarity'
import { normalise } from '@/lib/text/normalise'
import { editDistance } from './edit-distance'
import { listNameWords } from './name-words'
import { listNearKnown, type NearKnown } from './near-known'
import type { Slot } from './query-plan'
import { listTerms } from './search-terms'

/** Shorter words are near to too many. */
const SHORTEST = 4
/** One letter in so many may be wrong. */
const LETTERS_PER_FAULT = 4
const MOST_FAULTS = 2
const MOST = 3
const LEAST_SIMILARITY = 0.68

/**
 * Words of the collection that a word which is nowhere may be meant for, the nearest first: by its letters (`Pakistn`,
 * «باكستن») or, for a name, by its sounds. Each as some article writes it.
 */
export async function suggestWords(slot: Slot, store: SearchStore): Promise<OwnText[]> {
  const [term] = slot.terms
  if (slot.kind !== 'words' || slot.terms.length !== 1 || term === undefined || slot.text.length < SHORTEST) return []
  const near = term.length < SHORTEST ? [] : await listNearTerms(term, store)
  const words = await Promise.all(near.map((found) => findSpelling(found, slot.text, store)))
  const known = await listKnownHere(slot.text, store)
  const names = await listNearNames(slot, store)
  const unique = new Map([...known, ...words.flatMap((word) => word ?? []), ...names].map((word) => [normalise(word.text), word]))
  return [...unique.values()].slice(0, MOST)
}

const faultsOf = (word: string): number => Math.min(MOST_FAULTS, Math.max(1, Math.floor(word.length / LETTERS_PER_FAULT)))

/** Names of the tables that are near to a word and take part in some event here, each thing once. */
async function listKnownHere(typed: string, store: SearchStore): Promise<OwnText[]> {
  const near = listNearKnown(typed, faultsOf(typed))
  const here = near.length === 0 ? [] : await store.findEntities(near.map(({ known }) => known), defaultLanguage)
  const isHere = ({ known }: NearKnown): boolean => here.some(({ kind, key, events }) => kind === known.kind && key === known.key && events > 0)
  return firstOfEach(near.filter(isHere), ({ known: { kind, key } }) => `${kind} ${key}`)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ word }) => word)
}

async function listNearTerms(term: string, store: SearchStore): Promise<string[]> {
  const most = faultsOf(term)
  const lengths = [term.length - most, term.length + most] as const
  for (const prefix of [term.slice(0, 2), term.slice(0, 1)]) {
    const terms = await store.listTerms(prefix, lengths)
    const near = terms
      .filter((one) => one.term.length >= SHORTEST && !one.term.includes('_'))
      .map((one) => ({ ...one, distance: editDistance(term, one.term, most) }))
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance || b.articles - a.articles)
    if (near.length > 0) return near.slice(0, MOST).map((one) => one.term)
  }
  return []
}

/** A term as an article writes it: of its forms the one that is nearest to what was typed. */
async function findSpelling(term: string, typed: string, store: SearchStore): Promise<OwnText | null> {
  const texts = await store.findTexts(await store.findArticlesWith(term))
  const forms = texts.flatMap(({ article, paragraphs }) =>
    [article.title.text, ...paragraphs.map((paragraph) => paragraph.text)].flatMap((words) =>
      listTerms(words, article.language).flatMap((found) => (found.term === term ? words.slice(found.start, found.end) : [])),
    ),
  )
  const norm = normalise(typed)
  const nearest = forms.toSorted((a, b) => editDistance(normalise(a), norm, 20) - editDistance(normalise(b), norm, 20))[0]
  return nearest === undefined ? null : { text: nearest, language: isArabicWord(normalise(nearest)) ? 'ar' : 'fr' }
}

async function listNearNames({ text, nameKeys }: Slot, store: SearchStore): Promise<OwnText[]> {
  const people = nameKeys.length === 0 ? [] : await store.findPeople(nameKeys)
  const words = people.flatMap(({ spellings }) => spellings.flatMap((spelling) => listNameWords(spelling.text).map((word) => ({ ...word, language: spelling.language }))))
  return [...new Map(words.map((word) => [word.token, word])).values()]
    .map((word) => ({ word, similarity: nameSimilarity(text, word.text) }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST)
    .map(({ word }) => ({ text: word.text, language: word.language }))
}
