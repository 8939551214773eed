/**
 * What it costs to take one sound for another; pairs that are not here cost 1. Read as: written by newspapers for the
 * same name, 0 always, .15 often, .3 now and then. Taken from the two alphabets, then measured on tests/text/data.
 */
const NEAR: Readonly<Record<string, number>> = {
  // Consonants that one script, or one ear, does not tell apart.
  BP: 0.02, VF: 0.03, BV: 0.25, FP: 0.4, TD: 0.35, T1: 0.05, D2: 0.05, '12': 0.2, '1S': 0.35, '1Z': 0.3, '2Z': 0.12, D1: 0.3,
  JG: 0.15, J3: 0.22, G3: 0.03, GK: 0.12, GQ: 0.12, KQ: 0.02, KX: 0.2, XH: 0.25, X3: 0.4, Q3: 0.25, K3: 0.3, QX: 0.3, XG: 0.35, GH: 0.4,
  KC: 0.3, CX: 0.4, JC: 0.4, JZ: 0.3, JX: 0.25, JH: 0.4, SZ: 0.12, SC: 0.3, ZC: 0.45, SK: 0.5, MN: 0.95, HK: 0.5, hT: 0.4, Hh: 0.03, qh: 0, qH: 0.05, qA: 0.05, qX: 0.3,
  // Consonants that are also glides.
  VW: 0.25, Vw: 0.1, Fw: 0.2, BW: 0.6, JY: 0.2, Jy: 0.25, Ji: 0.3, '3w': 0.5, '3W': 0.5,
  // Vowels of Latin spelling among themselves.
  ae: 0.1, ai: 0.25, ao: 0.2, au: 0.25, ei: 0.06, eo: 0.2, eu: 0.3, io: 0.3, iu: 0.2, ou: 0.03, iy: 0, ey: 0.08, uw: 0.02, ow: 0.08, uy: 0.2,
  // Long vowels of Arabic spelling against them.
  Aa: 0, Ae: 0.1, Ao: 0.3, Ai: 0.4, Au: 0.35, Wu: 0, Wo: 0, Ww: 0, We: 0.4, Wa: 0.4, Wi: 0.5, Yi: 0, Yy: 0, Ye: 0.03, Ya: 0.35, Yu: 0.3, Yo: 0.5,
  AW: 0.4, AY: 0.4, WY: 0.35, ha: 0, he: 0, hA: 0.05, hi: 0.1, ho: 0.5, hY: 0.2, h4: 0.1,
  // In a last closed syllable a long vowel is never overheard: that is all that tells محمود from محمد.
  Uu: 0, Uo: 0.03, Uw: 0.1, UW: 0, Ue: 1, Ua: 0.8, Ui: 0.9, Uy: 0.5, UA: 0.8, UY: 0.4, UI: 0.35, U4: 0.2,
  Ii: 0, Iy: 0, Ie: 0.03, IY: 0, Ia: 0.7, Io: 0.8, Iu: 0.25, IA: 0.7, IW: 0.4, I4: 0.2,
  // An alef at the beginning, and ع, stand for whatever vowel is said there.
  '@a': 0, '@e': 0, '@i': 0, '@o': 0, '@u': 0, '@y': 0.1, '@w': 0.3, '@A': 0, '@W': 0.3, '@Y': 0.3, '@4': 0.15, '@H': 0.4,
  '4a': 0, '4e': 0, '4i': 0, '4o': 0, '4u': 0, '4A': 0.1, '4H': 0.4, '4X': 0.9,
}

/**
 * What it costs that a sound has no counterpart, inside a name, as its first and as its last sound; consonants that are
 * not here cost 1. Arabic leaves short vowels out, but not those that begin or end a name (Hosni is not Hassan).
 */
const MISSING: Readonly<Record<string, readonly [inside: number, first: number, last: number]>> = {
  a: [0.06, 0.3, 0.65], e: [0.05, 0.3, 0.03], i: [0.08, 0.3, 1], o: [0.1, 0.3, 0.75], u: [0.12, 0.3, 0.5],
  y: [0.15, 0.6, 0.6], w: [0.2, 0.6, 0.3], q: [0.03, 0.03, 0.03], h: [0.05, 0.3, 0.6],
  A: [0.22, 0.2, 0.7], W: [0.5, 0.6, 0.7], Y: [0.35, 0.6, 0.9], '@': [0.12, 0.3, 0.3], '4': [0.08, 0.3, 0.15],
  U: [1, 0.3, 0.6], I: [0.6, 0.3, 0.6],
  H: [0.3, 0.45, 0.25], '3': [0.8, 1, 1],
}

/** How much a sound counts in the length of a name. */
const isVowel = (sound: string) => 'aeiouwyqhAWYUI@4'.includes(sound)
const VOWEL_WEIGHT = 0.25

const SIZE = 128
const near = new Float64Array(SIZE * SIZE).fill(1)
const missing = new Float64Array(SIZE * 3).fill(1)
const weight = new Float64Array(SIZE)
for (let sound = 0; sound < SIZE; sound += 1) {
  near[sound * SIZE + sound] = 0
  const letter = String.fromCharCode(sound)
  missing.set(MISSING[letter] ?? [1, 1, 1], sound * 3)
  weight[sound] = isVowel(letter) ? VOWEL_WEIGHT : 1
}
for (const [pair, cost] of Object.entries(NEAR)) {
  const [left, right] = [pair.charCodeAt(0), pair.charCodeAt(1)]
  near[left * SIZE + right] = cost
  near[right * SIZE + left] = cost
}

function missingAt(sounds: string, index: number): number {
  const place = index === 0 ? 1 : index === sounds.length - 1 ? 2 : 0
  return missing[sounds.charCodeAt(index) * 3 + place] ?? 1
}

/** Two lines of the table, used again and again. */
let rows: [Float64Array, Float64Array] = [new Float64Array(64), new Float64Array(64)]

/**
 * Edit distance of two sound strings (ASCII, as `listSounds` makes them) under the costs above: 0 for sounds
 * that are spellings of each other.
 */
export function soundDistance(left: string, right: string): number {
  if (right.length >= rows[0].length) rows = [new Float64Array(2 * right.length), new Float64Array(2 * right.length)]
  let [above, row] = rows
  above[0] = 0
  for (let column = 1; column <= right.length; column += 1) above[column] = (above[column - 1] ?? 0) + missingAt(right, column - 1)
  for (let line = 1; line <= left.length; line += 1) {
    const dropLeft = missingAt(left, line - 1)
    const base = left.charCodeAt(line - 1) * SIZE
    row[0] = (above[0] ?? 0) + dropLeft
    for (let column = 1; column <= right.length; column += 1) {
      const swap = (above[column - 1] ?? 0) + (near[base + right.charCodeAt(column - 1)] ?? 1)
      const drop = Math.min((above[column] ?? 0) + dropLeft, (row[column - 1] ?? 0) + missingAt(right, column - 1))
      row[column] = Math.min(swap, drop)
    }
    ;[above, row] = [row, above]
  }
  return above[right.length] ?? 0
}

/** Length of a sound string in consonants, a vowel counting a quarter. */
export function soundWeight(sounds: string): number {
  let total = 0
  for (let index = 0; index < sounds.length; index += 1) total += weight[sounds.charCodeAt(index)] ?? 1
  return total
}

/** Number of consonants in a sound string: `countConsonants('HMWCY')` is 3. */
export function countConsonants(sounds: string): number {
  return Array.from(sounds).filter((sound) => !isVowel(sound)).length
}

/**
 * How alike two sound strings are, 0 to 1: `soundSimilarity('HaMuCi', 'HMWCY')` (Hammouchi, حموشي) is near 1.
 */
export function soundSimilarity(left: string, right: string): number {
  const [one, other] = [soundWeight(left), soundWeight(right)]
  const length = Math.max(one, other)
  // Not worth the table: no two spellings of a name are so unequal.
  if (Math.min(one, other) < length / 2) return 0
  return length === 0 ? 0 : Math.max(0, 1 - soundDistance(left, right) / length)
}
