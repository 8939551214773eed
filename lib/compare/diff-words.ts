import type { Language } from '@/lib/languages'
import { isStopWord } from '@/lib/text/stop-words'

/** A word to compare: folded, so that case, accents, vowel signs and punctuation do not count. */
export interface DiffWord {
  norm: string
}

/** For each word of either side, whether the other side lacks it at that place. */
export interface WordDifferences {
  left: boolean[]
  right: boolean[]
}

/** What a word that says little on its own counts beside one that says something, so that those are matched first. */
const STOP_WEIGHT = 0.25
/** Pairs of words up to which the order of words is compared: passages of a thousand words each. */
const MOST_PAIRS = 1_000_000

/**
 * The words that differ between two passages of one language: what remains when the heaviest common subsequence is
 * taken away. Words that say little (articles, prepositions) and stand alone between differences are part of them, so
 * that a passage is not torn into crumbs. Passages too long for that are compared as sets of words.
 *
 * « il arrive lundi » and « il arrive mardi » differ in `lundi` and `mardi`; «استقبله الوزير» and «استقبله السفير» in
 * «الوزير» and «السفير». Equal passages differ nowhere.
 */
export function diffWords(left: readonly DiffWord[], right: readonly DiffWord[], language: Language): WordDifferences {
  const weigh = ({ norm }: DiffWord): number => (isStopWord(norm, language) ? STOP_WEIGHT : 1)
  if (left.length * right.length > MOST_PAIRS) return { left: listMissing(left, right), right: listMissing(right, left) }
  const pairs = heaviestPairs(left, right, weigh)
  return withoutCrumbs(pairs, { left, right, weigh })
}

function listMissing(words: readonly DiffWord[], others: readonly DiffWord[]): boolean[] {
  const known = new Set(others.map(({ norm }) => norm))
  return words.map(({ norm }) => !known.has(norm))
}

type Pair = readonly [left: number, right: number]

/** Places of the words of a heaviest common subsequence (Wagner and Fischer 1974, with weights), in order. */
function heaviestPairs(left: readonly DiffWord[], right: readonly DiffWord[], weigh: (word: DiffWord) => number): Pair[] {
  const width = right.length + 1
  const best = new Float32Array((left.length + 1) * width)
  for (let row = left.length - 1; row >= 0; row--) {
    const word = left[row]
    const weight = word ? weigh(word) : 0
    for (let column = right.length - 1; column >= 0; column--) {
      const apart = Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0)
      const together = word?.norm === right[column]?.norm ? (best[(row + 1) * width + column + 1] ?? 0) + weight : 0
      best[row * width + column] = Math.max(apart, together)
    }
  }
  const pairs: Pair[] = []
  let [row, column] = [0, 0]
  while (row < left.length && column < right.length) {
    // To match two equal words as soon as they meet is never worse than to wait.
    if (left[row]?.norm === right[column]?.norm) pairs.push([row++, column++])
    else if (best[row * width + column] === best[(row + 1) * width + column]) row++
    else column++
  }
  return pairs
}

interface Sides {
  left: readonly DiffWord[]
  right: readonly DiffWord[]
  weigh: (word: DiffWord) => number
}

/** Runs of common words, and of those that say little the ones between two differences given up. */
function withoutCrumbs(pairs: readonly Pair[], { left, right, weigh }: Sides): WordDifferences {
  const differences = { left: left.map(() => true), right: right.map(() => true) }
  for (const run of splitRuns(pairs)) {
    const [first, last] = [run[0] ?? [0, 0], run.at(-1) ?? [0, 0]]
    const isInside = first[0] > 0 && first[1] > 0 && last[0] < left.length - 1 && last[1] < right.length - 1
    const saysSomething = run.some(([place]) => weigh(left[place] ?? { norm: '' }) === 1)
    if (isInside && !saysSomething) continue
    for (const [one, other] of run) {
      differences.left[one] = false
      differences.right[other] = false
    }
  }
  return differences
}

/** Pairs that follow one another on both sides. */
function splitRuns(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && before[0] + 1 === pair[0] && before[1] + 1 === pair[1]) run.push(pair)
    else runs.push([pair])
  }
  return runs
}
