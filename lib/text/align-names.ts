import type { NameToken } from './name-tokens'
import { countConsonants, soundSimilarity, soundWeight } from './sound-distance'

/** Parts `[from, to)` of two names that were taken for each other. */
export interface NamePair {
  left: readonly [from: number, to: number]
  right: readonly [from: number, to: number]
  /** 0 to 1. */
  similarity: number
  /** How much it says: the consonants of the shorter side. */
  weight: number
}

/** Parts that are less alike than this are better left without a counterpart. */
const WORTH_PAIRING = 0.55
/** What an initial is worth that agrees, and how near its sound must be. */
const INITIAL_SIMILARITY = 0.75
const SAME_INITIAL = 0.8
const NUMBER_WEIGHT = 2
/** What another way of saying it must make up for, so that the plain reading wins where it fits. */
const READING_COST = 0.03
const SKIP_COST: Readonly<Record<NameToken['role'], number>> = { word: 0.5, number: 1, parent: 0.1, particle: 0.02, initial: 0.1 }
/** One part of one name against up to three of the other: Abdellatif is عبد اللطيف, Jinping جين بينغ. */
const SHAPES = [[1, 1], [1, 2], [2, 1], [1, 3], [3, 1]] as const
const WIDEST = 3
const MOST_PARTS = 12

/** Some neighbouring parts of a name, taken as one word. */
interface Stretch {
  /** Ways of saying it, the plain one first; none where the parts may not be joined. */
  sounds: readonly string[]
  weight: number
  /** The value of a regnal number, which is never joined. */
  number: string | null
  initial: boolean
}

/**
 * Inside a word an alef is a vowel as others, and so is a last long vowel; a sound that ends one part and begins the
 * next is said twice, save the l of the article.
 */
function join(left: string, right: string): string {
  return `${left.replace('U', 'W').replace('I', 'Y')}${right.replace('@', 'A')}`.replace(/h(?=.)/, '').replace(/LL+/g, 'L')
}

/** Sounds of the parts `[from, to)` said as one word; an article inside is said (Abdelaziz) or not (Noureddine). */
export function joinedSounds(tokens: readonly NameToken[], from: number, to: number): readonly string[] {
  const first = tokens[from]
  if (!first) return []
  if (to - from === 1) return first.sounds
  let readings: readonly string[] = first.sounds.slice(0, 2)
  for (const token of tokens.slice(from + 1, to)) {
    const plain = token.sounds[0] ?? ''
    const endings = token.article ? [plain, `L${plain}`] : token.sounds.slice(0, 2)
    readings = readings.flatMap((reading) => endings.map((ending) => join(reading, ending)))
  }
  return readings
}

/** A word without a consonant of its own would join any neighbour; a number and an initial join none. */
function mayJoin(tokens: readonly NameToken[]): boolean {
  return tokens.every(({ role, sounds }) => {
    if (role === 'number' || role === 'initial') return false
    return role !== 'word' || countConsonants((sounds[0] ?? '').replace('H', '')) > 0
  })
}

function makeStretch(tokens: readonly NameToken[], from: number, width: number): Stretch {
  const parts = tokens.slice(from, from + width)
  const [first] = parts
  return {
    sounds: width === 1 || mayJoin(parts) ? joinedSounds(tokens, from, from + width) : [],
    weight: parts.reduce((sum, { role, sounds }) => sum + (role === 'number' ? NUMBER_WEIGHT : soundWeight(sounds[0] ?? '')), 0),
    number: width === 1 && first?.role === 'number' ? first.folded : null,
    initial: width === 1 && first?.role === 'initial',
  }
}

const memory = new WeakMap<readonly NameToken[], readonly (readonly Stretch[])[]>()

/** All stretches of a name, by first part and by width less one; kept as long as its parts are. */
function stretchesOf(tokens: readonly NameToken[]): readonly (readonly Stretch[])[] {
  const known = memory.get(tokens)
  if (known) return known
  const parts = tokens.slice(0, MOST_PARTS)
  const found = parts.map((_part, from) =>
    Array.from({ length: Math.min(WIDEST, parts.length - from) }, (_stretch, less) => makeStretch(parts, from, less + 1)),
  )
  memory.set(tokens, found)
  return found
}

function bestOf(left: readonly string[], right: readonly string[]): number {
  let best = 0
  for (const [i, one] of left.entries()) {
    for (const [j, other] of right.entries()) {
      const handicap = (i > 0 ? READING_COST : 0) + (j > 0 ? READING_COST : 0)
      if (1 - handicap > best) best = Math.max(best, soundSimilarity(one, other) - handicap)
    }
  }
  return best
}

function similarityOf(left: Stretch, right: Stretch): number {
  if (left.number !== null || right.number !== null) return left.number === right.number ? 1 : 0
  if (!left.initial && !right.initial) return bestOf(left.sounds, right.sounds)
  const [one, other] = [left.sounds[0] ?? '', right.sounds[0] ?? '']
  return soundSimilarity(one.slice(0, 1), other.slice(0, 1)) > SAME_INITIAL ? INITIAL_SIMILARITY : 0
}

interface Step {
  gain: number
  pairs: readonly NamePair[]
}

/** Every pair of stretches that begin at these parts and are alike enough. */
function listPairs(lefts: readonly Stretch[], i: number, rights: readonly Stretch[], j: number): NamePair[] {
  const pairs: NamePair[] = []
  for (const [wide, high] of SHAPES) {
    const [one, other] = [lefts[wide - 1], rights[high - 1]]
    if (!one || !other) continue
    const similarity = similarityOf(one, other)
    if (similarity > WORTH_PAIRING) {
      pairs.push({ left: [i, i + wide], right: [j, j + high], similarity, weight: Math.min(one.weight, other.weight) })
    }
  }
  return pairs
}

/**
 * Pairs the parts of two names in order, so that as much as possible of both is explained; parts may stay alone.
 * `Shahabudeen Bin Adam` and `شهاب الدين بن آدم` give three pairs, the first of one part with two.
 */
export function alignNames(left: readonly NameToken[], right: readonly NameToken[]): readonly NamePair[] {
  const [lefts, rights] = [stretchesOf(left), stretchesOf(right)]
  const table: Step[][] = Array.from({ length: lefts.length + 1 }, () => [])
  const stepAt = (i: number, j: number): Step | undefined => table[i]?.[j]
  const best = (i: number, j: number): Step => {
    let found: Step = { gain: -Infinity, pairs: [] }
    const offer = (step: Step | undefined, gain: number, pair: NamePair | null) => {
      if (step && step.gain + gain > found.gain) found = { gain: step.gain + gain, pairs: pair ? [pair, ...step.pairs] : step.pairs }
    }
    const [one, other] = [left[i], right[j]]
    if (one) offer(stepAt(i + 1, j), -SKIP_COST[one.role], null)
    if (other) offer(stepAt(i, j + 1), -SKIP_COST[other.role], null)
    for (const pair of listPairs(lefts[i] ?? [], i, rights[j] ?? [], j)) {
      offer(stepAt(pair.left[1], pair.right[1]), (pair.similarity - WORTH_PAIRING) * pair.weight, pair)
    }
    return found
  }
  for (let i = lefts.length; i >= 0; i -= 1) {
    for (let j = rights.length; j >= 0; j -= 1) {
      const row = table[i]
      if (row) row[j] = i === lefts.length && j === rights.length ? { gain: 0, pairs: [] } : best(i, j)
    }
  }
  return stepAt(0, 0)?.pairs ?? []
}
