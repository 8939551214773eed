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

export interface ArrangedIndex<Entry> extends Pick<EntityIndexPage, 'found' | 'pages' | 'letters'> {
  page: number
  groups: { letter: string | null; entries: Entry[] }[]
}

interface Arrangement extends Omit<IndexChoice, 'country'> {
  /** ISO code. */
  country: string | null
  language: Language
  /** Whether an entity is found by any part of its name: people are. */
  everyPart: boolean
}

/**
 * A page of an index: those of one country and one letter, when that is asked for, by the number of their events or by
 * name. A page that is not there gives the last one.
 */
export function arrangeIndex<Entry extends IndexEntry>(entries: readonly Entry[], choice: Arrangement): ArrangedIndex<Entry> {
  const { country, letter, order, language, everyPart } = choice
  const there = country === null ? entries : entries.filter((entry) => entry.country === country)
  const initials = new Map(there.map((entry) => [entry, lettersOf(entry, everyPart)]))
  const chosen = letter === null ? there : there.filter((entry) => initials.get(entry)?.has(letter))
  const byName = compareNames(language)
  const sorted = chosen.toSorted((one, other) => (order === 'events' && other.events - one.events) || byName(one, other))
  const pages = Math.max(1, Math.ceil(sorted.length / NAMES_ON_PAGE))
  const page = Math.min(choice.page, pages)
  const shown = sorted.slice((page - 1) * NAMES_ON_PAGE, page * NAMES_ON_PAGE)
  const present = new Set([...initials.values()].flatMap((letters) => [...letters]))
  return {
    page, pages,
    found: sorted.length,
    letters: { fr: inAlphabet(present, 'fr'), ar: inAlphabet(present, 'ar') },
    groups: order === 'name' && letter === null ? groupByLetter(shown) : [{ letter, entries: shown }],
  }
}

/** In both scripts: a French reader may look for «حموشي» under ح. */
function lettersOf({ names }: IndexEntry, everyPart: boolean): Set<string> {
  return new Set(languageTags.flatMap((tag) => indexLetters(names[tag] ?? '', everyPart)))
}

/** As the reader's language sorts names, its own script first; the Arabic article does not count. */
function compareNames(language: Language): (one: IndexEntry, other: IndexEntry) => number {
  const { compare } = new Intl.Collator(LANGUAGES[language].locale)
  const foreign = ({ name }: IndexEntry) => Number(name.language !== language)
  return (one, other) => foreign(one) - foreign(other) || compare(withoutArticle(one.name.text), withoutArticle(other.name.text))
}

function groupByLetter<Entry extends IndexEntry>(entries: readonly Entry[]): { letter: string | null; entries: Entry[] }[] {
  const groups = Map.groupBy(entries, ({ name }) => indexLetter(name.text))
  return [...groups].map(([letter, own]) => ({ letter, entries: own }))
}
