import { LANGUAGES, languageTags, type Language } from '@/lib/languages'
import type { EntityIndexPage, IndexChoice } from '@/lib/model/entity-view'
import { inAlphabet, indexLetter, indexLetters, withoutArticle } from '@/lib/model/index-letters'
import type { OwnText } from '@/lib/model/view'

/** Names on one page of an index. */
export const NAMES_ON_PAGE = 100

/** As much of an entity as its place in an index depends on. */
export interface IndexEntry {
  /** As it is shown to the reader. */
  name: OwnText
  names: Record<Language, string | null>
  /** ISO code. */
  country: string | null
  events: number
}

/** An entry, and the letters of both alphabets that it stands under: `KIك`. */
interface Placed<Entry> {
  entry: Entry
  letters: string
}

/** The entries of an index in both of its orders, and all their letters. */
export interface OrderedIndex<Entry> {
  events: readonly Placed<Entry>[]
  name: readonly Placed<Entry>[]
  letters: ReadonlySet<string>
}

export interface ArrangedIndex<Entry> extends Pick<EntityIndexPage, 'found' | 'pages' | 'letters'> {
  page: number
  groups: { letter: string | null; entries: Entry[] }[]
}

/**
 * Puts entries in their orders for readers of `language`: all that an index has to work out once.
 *
 * @param everyPart whether an entity is found by any part of its name: people are
 */
export function orderIndex<Entry extends IndexEntry>(entries: readonly Entry[], language: Language, everyPart: boolean): OrderedIndex<Entry> {
  const name = sortByName(entries, language).map((entry) => ({ entry, letters: lettersOf(entry, everyPart) }))
  return { name, events: name.toSorted((one, other) => other.entry.events - one.entry.events), letters: collectLetters(name) }
}

/**
 * A page of an index: those of one country and one letter, when that is asked for, by the number of their events or by
 * name. A page that is not there gives the last one.
 *
 * @param choice with the ISO code of the country
 */
export function arrangeIndex<Entry extends IndexEntry>(index: OrderedIndex<Entry>, choice: IndexChoice): ArrangedIndex<Entry> {
  const { country, letter, order, page: asked } = choice
  const there = country === null ? index[order] : index[order].filter(({ entry }) => entry.country === country)
  const found = letter === null ? there : there.filter(({ letters }) => letters.includes(letter))
  const pages = Math.max(1, Math.ceil(found.length / NAMES_ON_PAGE))
  const page = Math.min(asked, pages)
  const shown = found.slice((page - 1) * NAMES_ON_PAGE, page * NAMES_ON_PAGE).map(({ entry }) => entry)
  const present = country === null ? index.letters : collectLetters(there)
  return {
    page, pages,
    found: found.length,
    letters: { fr: inAlphabet(present, 'fr'), ar: inAlphabet(present, 'ar') },
    groups: order === 'name' && letter === null ? groupByLetter(shown) : [{ letter, entries: shown }],
  }
}

function collectLetters(placed: readonly Placed<unknown>[]): Set<string> {
  const present = new Set<string>()
  for (const { letters } of placed) for (const letter of letters) present.add(letter)
  return present
}

/** In both scripts: a French reader may look for «حموشي» under ح. */
function lettersOf({ names }: IndexEntry, everyPart: boolean): string {
  return [...new Set(languageTags.flatMap((tag) => indexLetters(names[tag] ?? '', everyPart)))].join('')
}

/** As the reader's language sorts names, its own script first; the Arabic article does not count. */
function sortByName<Entry extends IndexEntry>(entries: readonly Entry[], language: Language): Entry[] {
  const { compare } = new Intl.Collator(LANGUAGES[language].locale)
  return entries
    .map((entry) => ({ entry, foreign: Number(entry.name.language !== language), bare: withoutArticle(entry.name.text) }))
    .sort((one, other) => one.foreign - other.foreign || compare(one.bare, other.bare))
    .map(({ entry }) => entry)
}

function groupByLetter<Entry extends IndexEntry>(entries: readonly Entry[]): { letter: string | null; entries: Entry[] }[] {
  const groups = Map.groupBy(entries, ({ name }) => indexLetter(name.text))
  return [...groups].map(([letter, own]) => ({ letter, entries: own }))
}
