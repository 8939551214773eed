import { LANGUAGES, languageTags, type Language } from '@/lib/languages'
import type { Term } from '@/lib/text/analyse'
import { isArabicWord } from '@/lib/text/character-class'
import { normalise } from '@/lib/text/normalise'
import { listNameTokens } from '@/lib/text/name-tokens'
import { tokenise, type Token } from '@/lib/text/tokenise'
import { listKnown, type Known } from './known-forms'
import { listForms } from './list-forms'
import { nameKeys } from './name-keys'
import { parseQuery, type Run } from './parse-query'
import { listQueryDates, type QueryDate } from './query-dates'
import { NO_NAMES, type Place, type QueryPlan, type Slot } from './query-plan'
import { listTerms } from './search-terms'
import { translateWord } from './translate-word'

/** Shorter words are no names that could be told from others by their sounds. */
const SHORTEST_NAME = 3
const MOST_SLOTS = 12

/**
 * What a query asks for, slot by slot. Never throws; a query of stop words alone has no slot.
 *
 * `analyseQuery('ambassadeur britannique', 'fr')` has two slots, of which the first names the function `ambassador`, the
 * second the country `GB`; «السفير البريطاني» names the same. `analyseQuery('naufrage', 'fr')` also looks for غرق.
 */
export function analyseQuery(query: string, language: Language): QueryPlan {
  const { text: looked, runs, phrases, excluded, isCut } = parseQuery(query)
  const wanted = [...runs.flatMap((run) => slotsOfRun(run, language)), ...phrases.flatMap((phrase) => slotOfPhrase(phrase, language))]
  const unwanted = excluded.flatMap(({ text, isPhrase }) => (isPhrase ? slotOfPhrase(text, language) : slotsOfRun({ text, places: [] }, language)))
  const slots = distinct(wanted)
  return { query: looked, slots: slots.slice(0, MOST_SLOTS), excluded: unwanted.slice(0, MOST_SLOTS), isCut: isCut || slots.length > MOST_SLOTS }
}

/** A word typed twice is wanted once, in both its places. */
function distinct(slots: readonly Slot[]): Slot[] {
  const alike = Map.groupBy(slots, (slot) => `${slot.kind} ${slot.terms.join(' ')}`)
  return [...alike.values()].flatMap((same) => same.slice(-1).map((slot) => ({ ...slot, places: same.flatMap(({ places }) => places) })))
}

function slotOfPhrase(text: string, language: Language): Slot[] {
  const terms = listTerms(text, language).map(({ term }) => term)
  return terms.length === 0 ? [] : [{ kind: 'phrase', text: text.trim(), places: [], terms, forms: [], known: [], translations: [], mayBeName: false, nameKeys: [], names: NO_NAMES, date: null }]
}

/** The parts of a run of words: dates first, then what the tables name, then each word by itself. */
function slotsOfRun(run: Run, language: Language): Slot[] {
  const tokens = tokenise(run.text)
  const terms = listTerms(run.text, language)
  const dates = listQueryDates(run.text, tokens)
  const known = listKnown(tokens).filter(({ from, to }) => dates.every((date) => to <= date.from || from >= date.to))
  const spans = [...dates.map(({ from, to, date }) => ({ from, to, date, known: [] })), ...known.map((match) => ({ ...match, date: null }))]
  const slots: Slot[] = []
  for (let index = 0; index < tokens.length; ) {
    const found = spans.find(({ from }) => from === index)
    const span = found ?? { from: index, to: index + 1, date: null, known: [] }
    const isLeftOut = !found && tokens.length > 1 && isNameParticle(tokens[index])
    if (!isLeftOut) slots.push(...slotOf(run, tokens.slice(span.from, span.to), terms, span))
    index = span.to
  }
  return slots
}

/** Al-, ben, de, «بن»: one spelling of a name has them and another has not. */
function isNameParticle(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}/u.test(token.norm) && listNameTokens(token.text).every(({ role }) => role !== 'word')
}

function slotOf(run: Run, tokens: readonly Token[], all: readonly Term[], { date, known }: { date: QueryDate | null; known: Known[] }): Slot[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const terms = all.filter(({ start, end }) => start >= first.start && end <= last.end).map(({ term }) => term)
  const named = known.filter(({ kind }) => kind !== 'region')
  if (terms.length === 0) return []
  const text = run.text.slice(first.start, last.end)
  const translations = tokens.length === 1 && date === null ? translationsOf(first) : []
  const mayBeName = known.length === 0 && translations.length === 0 && date === null && tokens.length === 1 && /^\p{L}/u.test(first.norm)
  const keys = mayBeName && first.norm.length >= SHORTEST_NAME ? nameKeys(text) : []
  const forms = tokens.length === 1 ? listForms(first, terms[0] ?? '') : []
  return [{ kind: date === null ? 'words' : 'date', text, places: placesOf(run, first, last), terms, forms, known: named, translations, mayBeName, nameKeys: keys, names: NO_NAMES, date }]
}

function placesOf({ places }: Run, first: Token, last: Token): Place[] {
  const [start, end] = [places[first.start], places[last.end - 1]]
  return start === undefined || end === undefined ? [] : [{ start, end: end + 1 }]
}

function translationsOf({ text }: Token) {
  const norm = normalise(text)
  const script = isArabicWord(norm) ? 'Arabic' : 'Latin'
  const language = languageTags.find((tag) => LANGUAGES[tag].script === script)
  return language === undefined ? [] : translateWord(norm, language)
}
