import { languageTags, type Language } from '@/lib/languages'
import { hijriMonthForms } from '@/lib/knowledge/hijri-months'
import { monthForms, weekdayForms } from '@/lib/knowledge/months'
import { dayNumberForms, numberForms, type NumberForm } from '@/lib/knowledge/number-words'
import { listLexemes } from './lexemes'
import type { Meaning, MeaningType } from './meaning'
import { DATE_WORDS } from './words'

/** Meanings of every date word of both languages, by its normalised words joined with spaces. */
export type Vocabulary = ReadonlyMap<string, readonly Meaning[]>

/**
 * Prefixes that Arabic writes onto the word after them: "and", "in", "for", "so".
 * French has none: its elisions are separate words.
 */
const PREFIXES: Readonly<Record<Language, readonly string[]>> = { fr: [], ar: ['و', 'ب', 'ل', 'ف', 'ك'] }

function add(vocabulary: Map<string, Meaning[]>, phrase: string, meaning: Meaning, language: Language): void {
  const key = phraseKey(phrase)
  const keys = [key, ...PREFIXES[language].flatMap((prefix) => withPrefix(prefix, key))]
  for (const each of keys) {
    const meanings = vocabulary.get(each)
    if (meanings) meanings.push(meaning)
    else vocabulary.set(each, [meaning])
  }
}

/** ل before ال is written لل: للأسبوع. */
function withPrefix(prefix: string, key: string): string[] {
  const plain = prefix + key
  return prefix === 'ل' && key.startsWith('ال') ? [`لل${key.slice(2)}`] : [plain]
}

function phraseKey(phrase: string): string {
  return listLexemes(phrase).filter(({ kind }) => kind !== 'mark').map(({ norm }) => norm).join(' ')
}

/** A weekday must be written in full: "mer" is the sea, أحد without its article is "someone". */
function isWholeWeekday(phrase: string, language: Language): boolean {
  return { fr: phrase.length >= 5, ar: phrase.startsWith('ال') }[language]
}

/**
 * Numbers of a date that one word says, for its day ("le quinze mars") or a count ("il y a trois jours"). In Arabic one and
 * two are told by the noun (يومين) and their words are also weekdays, and from eleven on a date has digits or an ordinal.
 */
const COUNTED: Readonly<Record<Language, readonly [least: number, most: number]>> = { fr: [1, 30], ar: [3, 10] }

function isSmallCount({ language, value, role }: NumberForm): boolean {
  const [least, most] = COUNTED[language]
  return role === 'part' && value >= least && value <= most
}

function buildVocabulary(): Vocabulary {
  const vocabulary = new Map<string, Meaning[]>()
  for (const language of languageTags) {
    for (const { meaning, words } of DATE_WORDS[language]) {
      for (const phrase of words.split('|')) add(vocabulary, phrase, meaning, language)
    }
  }
  for (const { phrase, language, value } of [...dayNumberForms, ...numberForms.filter(isSmallCount)]) {
    add(vocabulary, phrase, { type: 'number', value }, language)
  }
  const dotted = new Set(monthForms.map(({ phrase }) => phrase).filter((phrase) => phrase.endsWith('.')))
  for (const { phrase, language, month } of monthForms) {
    const short = dotted.has(phrase) || dotted.has(`${phrase}.`)
    add(vocabulary, phrase, { type: 'month', month, short }, language)
  }
  for (const { phrase, language, month } of hijriMonthForms) add(vocabulary, phrase, { type: 'hijri-month', month }, language)
  for (const { phrase, language, weekday } of weekdayForms) {
    if (isWholeWeekday(phrase, language)) add(vocabulary, phrase, { type: 'weekday', weekday }, language)
  }
  return vocabulary
}

export const vocabulary: Vocabulary = buildVocabulary()

/** Number of words of the longest phrase that each first word opens: nothing needs to be looked up at any other word. */
export const longestPhrase: ReadonlyMap<string, number> = buildLongestPhrase()

function buildLongestPhrase(): Map<string, number> {
  const longest = new Map<string, number>()
  for (const key of vocabulary.keys()) {
    const words = key.split(' ')
    const [first = key] = words
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return longest
}

/** Every date has one of these, or a number; the words that introduce it ("le", من, "au mois de") are everywhere. */
const ANCHORS: ReadonlySet<MeaningType> = new Set(['weekday', 'month', 'relative', 'beside', 'unit'])

export const isAnchor = ({ type }: Meaning): boolean => ANCHORS.has(type)

/** The first words of all phrases that are an anchor: few texts have none, few words are one. */
export const anchorWords: ReadonlySet<string> = new Set(
  [...vocabulary].filter(([, meanings]) => meanings.some(isAnchor)).map(([key]) => key.split(' ', 1)[0] ?? key),
)
