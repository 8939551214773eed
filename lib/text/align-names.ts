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
const INITIAL_SIMILARITY = 0.75
const SKIP_COST: Readonly<Record<NameToken['role'], number>> = { word: 0.5, number: 1, parent: 0.1, particle: 0.02, initial: 0.1 }
/** One part of one name against up to three of the other: Abdellatif is عبد اللطيف, Jinping جين بينغ. */
const SHAPES = [[1, 1], [1, 2], [2, 1], [1, 3], [3, 1]] as const
const MOST_PARTS = 12

/** Sounds of the parts `[from, to)` said as one word; an article inside is said (Abdelaziz) or not (Noureddine). */
export function joinedSounds(tokens: readonly NameToken[], from: number, to: number): readonly string[] {
  const first = tokens[from]
  if (!first) return []
  if (to - from === 1) return first.sounds
  let readings: string[] = [...first.sounds.slice(0, 2)]
  for (const token of tokens.slice(from + 1, to)) {
    const plain = token.sounds[0] ?? ''
    const endings = token.article ? [plain, `L${plain}`] : token.sounds.slice(0, 2)
    readings = readings.flatMap((reading) => endings.map((ending) => join(reading, ending)))
  }
  return readings
}

/** Inside a word an alef is a vowel as others, and so is a last long vowel; a sound that ends one part and begins the next is said twice,
 * save the l of the article. */
function join(left: string, right: string): string {
  return `${left.replace('U', 'W').replace('I', 'Y')}${right.replace('@', 'A')}`.replace(/h(?=.)/, '').replace(/LL+/g, 'L')
}

/** A word without a consonant of its own would join any neighbour. */
function mayJoin(tokens: readonly NameToken[]): boolean {
  return tokens.length === 1 || tokens.every(({ role, sounds }) => role !== 'word' || countConsonants((sounds[0] ?? '').replace('H', '')) > 0)
}

/** What another way of saying it must make up for, so that the plain reading wins where it fits. */
const READING_COST = 0.03

function bestOf(left: readonly string[], right: readonly string[]): number {
  let best = 0
  left.forEach((one, i) => right.forEach((other, j) => {
    best = Math.max(best, soundSimilarity(one, other) - (i > 0 ? READING_COST : 0) - (j > 0 ? READING_COST : 0))
  }))
  return best
}

function similarityOf(left: readonly NameToken[], [i, I]: readonly [number, number], right: readonly NameToken[], [j, J]: readonly [number, number]): number {
  const roles = [...left.slice(i, I), ...right.slice(j, J)].map(({ role }) => role)
  if (roles.includes('number')) return roles.length === 2 && left[i]?.role === right[j]?.role && left[i]?.folded === right[j]?.folded ? 1 : 0
  const similarity = bestOf(joinedSounds(left, i, I), joinedSounds(right, j, J))
  if (!roles.includes('initial')) return similarity
  if (roles.length !== 2) return 0
  const [one, other] = [left[i]?.sounds[0] ?? '', right[j]?.sounds[0] ?? '']
  return soundSimilarity(one.slice(0, 1), other.slice(0, 1)) > 0.8 ? INITIAL_SIMILARITY : 0
}

function weightOf(tokens: readonly NameToken[], from: number, to: number): number {
  return tokens.slice(from, to).reduce((sum, token) => sum + (token.role === 'number' ? 2 : soundWeight(token.sounds[0] ?? '')), 0)
}

interface Step {
  gain: number
  pairs: readonly NamePair[]
}

/**
 * Pairs the parts of two names in order, so that as much as possible of both is explained; parts may stay alone.
 * `Shahabudeen Bin Adam` and `شهاب الدين بن آدم` give three pairs, the first of one part with two.
 */
export function alignNames(left: readonly NameToken[], right: readonly NameToken[]): readonly NamePair[] {
  const [lines, columns] = [Math.min(left.length, MOST_PARTS), Math.min(right.length, MOST_PARTS)]
  const table: Step[][] = Array.from({ length: lines + 1 }, () => [])
  for (let i = lines; i >= 0; i -= 1) {
    for (let j = columns; j >= 0; j -= 1) table[i]![j] = bestStep(table, left, i, lines, right, j, columns)
  }
  return table[0]?.[0]?.pairs ?? []
}

function bestStep(
  table: readonly (readonly Step[])[], left: readonly NameToken[], i: number, lines: number, right: readonly NameToken[], j: number, columns: number,
): Step {
  if (i === lines && j === columns) return { gain: 0, pairs: [] }
  let best: Step = { gain: -Infinity, pairs: [] }
  const offer = (step: Step | undefined, gain: number, pair: NamePair | null) => {
    if (step && step.gain + gain > best.gain) best = { gain: step.gain + gain, pairs: pair ? [pair, ...step.pairs] : step.pairs }
  }
  const [one, other] = [left[i], right[j]]
  if (one && i < lines) offer(table[i + 1]?.[j], -SKIP_COST[one.role], null)
  if (other && j < columns) offer(table[i]?.[j + 1], -SKIP_COST[other.role], null)
  for (const [wide, high] of SHAPES) {
    if (i + wide > lines || j + high > columns) continue
    if (!mayJoin(left.slice(i, i + wide)) || !mayJoin(right.slice(j, j + high))) continue
    const similarity = similarityOf(left, [i, i + wide], right, [j, j + high])
    if (similarity <= WORTH_PAIRING) continue
    const weight = Math.min(weightOf(left, i, i + wide), weightOf(right, j, j + high))
    const pair: NamePair = { left: [i, i + wide], right: [j, j + high], similarity, weight }
    offer(table[i + wide]?.[j + high], (similarity - WORTH_PAIRING) * weight, pair)
  }
  return best
}
