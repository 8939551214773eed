import { alignNames } from './align-names'
import { listNameTokens, type NameToken } from './name-tokens'
import { soundWeight } from './sound-distance'

const SHARE: Readonly<Record<NameToken['role'], number>> = { word: 1, number: 1, parent: 0.3, particle: 0, initial: 0.3 }
const NUMBER_WEIGHT = 2

function totalWeight(tokens: readonly NameToken[]): number {
  return tokens.reduce((sum, token) => sum + SHARE[token.role] * (token.role === 'number' ? NUMBER_WEIGHT : soundWeight(token.sounds[0] ?? '')), 0)
}

/**
 * How alike two names are, 0 to 1, in any pair of scripts: what their paired parts have in common, over what they say
 * together, so a surname against a full name stays in the middle. For ranking; `sameName` decides.
 *
 * `nameSimilarity('Abdellatif Hamouchi', 'عبد اللطيف الحموشي')` is above .9, `nameSimilarity('Paul Biya', 'ناصر
 * بوريطة')` below .4.
 */
export function nameSimilarity(left: string, right: string): number {
  const [one, other] = [listNameTokens(left), listNameTokens(right)]
  const whole = totalWeight(one) + totalWeight(other)
  if (whole === 0) return 0
  let shared = 0
  for (const pair of alignNames(one, other)) {
    shared += pair.similarity * (totalWeight(one.slice(...pair.left)) + totalWeight(other.slice(...pair.right)))
  }
  return Math.min(1, shared / whole)
}
