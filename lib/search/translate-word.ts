import { lexicon } from '@/lib/knowledge/lexicon'
import { spellLexiconWord } from '@/lib/knowledge/lexicon-spellings'
import { languageTags, otherLanguage, type Language } from '@/lib/languages'
import { stem } from '@/lib/text/stem'
import { toToken } from './search-terms'

/** A word of the other language that a word of a query may stand for. */
export interface Translation {
  /** As the index has it. */
  token: string
  /** As it is spelt; `null` for one that is only looked for and not worth saying. */
  text: string | null
  language: Language
}

/** A few good words, or a query would be about everything. */
const MOST = 6
const LEAST_WEIGHT = 0.7

/** Of each language, by folded word and by stem: the entries that it stands in. */
const tables = Object.fromEntries(languageTags.map((language) => [language, readTable(language)])) as Record<Language, ReadonlyMap<string, Translation[]>>

function readTable(language: Language): ReadonlyMap<string, Translation[]> {
  const other = otherLanguage(language)
  const table = new Map<string, (Translation & { weight: number })[]>()
  const add = (key: string, entry: Translation & { weight: number }): void => {
    const entries = table.get(key)
    if (!entries) table.set(key, [entry])
    else if (!entries.some(({ token }) => token === entry.token)) entries.push(entry)
  }
  for (const entry of lexicon) {
    if (entry.weight < LEAST_WEIGHT) continue
    const translation = { token: toToken(stem(entry[other], other)), text: spellLexiconWord(entry[other]), language: other, weight: entry.weight }
    for (const key of new Set([`= ${entry[language]}`, stem(entry[language], language)])) add(key, translation)
  }
  for (const entries of table.values()) entries.sort((a, b) => b.weight - a.weight)
  return table
}

/**
 * Words of the other language for a normalised word: those of the word itself, else those of its stem.
 * `translateWord('naufrage', 'fr')` has غرق; `translateWord('جائزه', 'ar')` has `prix`.
 */
export function translateWord(norm: string, language: Language): Translation[] {
  const table = tables[language]
  return (table.get(`= ${norm}`) ?? table.get(stem(norm, language)) ?? []).slice(0, MOST)
}
