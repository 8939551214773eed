import { alignNames, joinedSounds, type NamePair } from './align-names'
import { classesOf } from './name-key'
import { listNameTokens, type NameToken } from './name-tokens'
import { countConsonants } from './sound-distance'

/**
 * How alike names must be: each part that is paired, a part of two consonants or less, and all parts by weight.
 * Chosen on tests/text/data/names-tuned.tsv so that no two of its people are taken for one.
 */
const LEAST_PART = 0.8
const LEAST_SHORT_PART = 0.82
const SHORT_WEIGHT = 2.75
const LEAST_NAME = 0.85
/** However long a part is, it may not differ by a whole consonant. */
const MOST_DIFFERENCE = 0.95
/** A surname by itself has nothing to support it. */
const LEAST_LONE = 0.85
const LEAST_LONE_CONSONANTS = 3
/** Keys of one class are shared by too many names to find anything. */
const SHORTEST_KEY = 2

/** Positions of the parts that say who it is. */
function significant(tokens: readonly NameToken[]): number[] {
  return tokens.flatMap(({ role }, index) => (role === 'word' || role === 'number' ? [index] : []))
}

function covers([from, to]: readonly [number, number], index: number | undefined): boolean {
  return index !== undefined && from <= index && index < to
}

function isAlike({ similarity, weight }: NamePair): boolean {
  const least = weight < SHORT_WEIGHT ? LEAST_SHORT_PART : LEAST_PART
  return similarity >= least && (1 - similarity) * weight <= MOST_DIFFERENCE
}

function meanSimilarity(pairs: readonly NamePair[]): number {
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0)
  return weight === 0 ? 0 : pairs.reduce((sum, pair) => sum + pair.similarity * pair.weight, 0) / weight
}

/**
 * One part against a name: it must be its surname, nearly as spelt, long enough, and with its initial, ben or ould if
 * it has one.
 */
function isLoneSurname(short: readonly NameToken[], at: number, pairs: readonly NamePair[], surname: number | undefined): boolean {
  const pair = pairs.find(({ left }) => covers(left, at))
  const token = short[at]
  if (!pair || !token || !covers(pair.right, surname) || token.role === 'number') return false
  if (countConsonants(token.sounds[0] ?? '') < LEAST_LONE_CONSONANTS || pair.similarity < LEAST_LONE) return false
  return short.every(({ role }, index) => (role !== 'parent' && role !== 'initial') || pairs.some(({ left }) => covers(left, index)))
}

/**
 * Given names agree, and either nothing is left over or two parts agree (the longer name has a middle name or a second
 * surname).
 */
function isFullName(shortWords: readonly number[], longWords: readonly number[], pairs: readonly NamePair[]): boolean {
  if (!pairs.some(({ left, right }) => covers(left, shortWords[0]) && covers(right, longWords[0]))) return false
  const nothingLeft = longWords.every((index) => pairs.some(({ right }) => covers(right, index)))
  return nothingLeft || (pairs.length > 1 && shortWords.length < longWords.length)
}

const keyMemory = new WeakMap<readonly NameToken[], ReadonlySet<string>>()

function makeKeys(tokens: readonly NameToken[]): ReadonlySet<string> {
  const readings = tokens.flatMap(({ sounds }, index) => [...sounds, ...joinedSounds(tokens, index, Math.min(index + 2, tokens.length))])
  // خ is heard as k or as h, which has no class.
  const keys = readings.flatMap((sounds) => [classesOf(sounds), classesOf(sounds.replaceAll('X', ''))]).filter(Boolean)
  const long = keys.filter((key) => key.length >= SHORTEST_KEY)
  return new Set(long.length > 0 ? long : keys)
}

/** The keys of a name, kept as long as its parts are. */
function keysOf(tokens: readonly NameToken[]): ReadonlySet<string> {
  const known = keyMemory.get(tokens)
  if (known) return known
  const keys = makeKeys(tokens)
  keyMemory.set(tokens, keys)
  return keys
}

/**
 * True when two names, in any pair of scripts, are spellings of one person's name. Sure rather than complete: every
 * part of the shorter name must have its counterpart in the longer, in order, the given name first. A surname alone is
 * accepted from three consonants on; a regnal number must be the same on both sides.
 *
 * `sameName('Abdellatif Hammouchi', 'عبد اللطيف حموشي')` and `sameName('Hammouchi', 'الحموشي')` are true;
 * `sameName('Biya', 'بيا')` is false, as are `sameName('Idriss Déby', 'محمد إدريس ديبي')` and `sameName('Mohammed V',
 * 'محمد السادس')`.
 */
export function sameName(left: string, right: string): boolean {
  const [one, other] = [listNameTokens(left), listNameTokens(right)]
  if (keysOf(one).isDisjointFrom(keysOf(other))) return false
  const [short, long] = significant(one).length > significant(other).length ? [other, one] : [one, other]
  const [shortWords, longWords] = [significant(short), significant(long)]
  const [first] = shortWords
  if (first === undefined) return false
  if (short.some(({ role }) => role === 'number') !== long.some(({ role }) => role === 'number')) return false

  const pairs = alignNames(short, long)
  const wordPairs = pairs.filter((pair) => shortWords.some((index) => covers(pair.left, index)))
  if (!shortWords.every((index) => wordPairs.some((pair) => covers(pair.left, index)))) return false
  if (!wordPairs.every(isAlike) || meanSimilarity(pairs) < LEAST_NAME) return false
  return shortWords.length === 1
    ? isLoneSurname(short, first, pairs, longWords.at(-1))
    : isFullName(shortWords, longWords, wordPairs)
}

/**
 * Keys under which a name is filed in an inverted index: names that `sameName` accepts share at least one. One for each
 * part, way of saying it, and two neighbours said as one word.
 * `nameBlockingKeys('Abdellatif Hammouchi')` and `nameBlockingKeys('عبد اللطيف حموشي')` share `BTLTF` and `MS`.
 */
export function nameBlockingKeys(name: string): string[] {
  return [...keysOf(listNameTokens(name))]
}
