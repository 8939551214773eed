import { findAtomBefore, gapBefore, isKind, normAt, type Passage, type TokenRange } from '../passage'
import type { Candidate } from './party'
import { toState } from './to-state'

/** Those who stand for their countries without being named. */
const OF_COUNTRIES = /^(?:pays|etats|capitales|gouvernements|polices|gendarmeries|douanes|armees|parties|voisins)$/

/**
 * "Les deux gardes des Sceaux ont paraphé": the two states that the paragraph names up to there, by their names, their
 * adjectives or their towns; none where it names one or three.
 */
export function listTwoStates(passage: Passage, verb: number): Candidate[] {
  if (passage.language !== 'fr' || gapBefore(passage, verb) !== ' ') return []
  const office = findAtomBefore(passage, verb, 'function')
  const from = office !== null && office.plural ? office.from : OF_COUNTRIES.test(normAt(passage, verb - 1)) ? verb - 1 : null
  if (from === null || normAt(passage, from - 1) !== 'deux' || normAt(passage, from - 2) !== 'les') return []
  const found = new Map<string, Candidate>()
  for (const { key, at } of listNamed(passage, verb)) if (!found.has(key)) found.set(key, toState(passage, at, key))
  const [first, second, ...more] = found.values()
  if (first === undefined || second === undefined || more.length > 0) return []
  // Both stand where "les deux" does, so that they are the subject of its verb.
  return [{ ...first, from: from - 2, to: from - 1 }, { ...second, from: from - 1, to: verb }]
}

function listNamed(passage: Passage, end: number): { key: string; at: TokenRange }[] {
  return passage.atoms.filter(({ from }) => from < end).flatMap((atom): { key: string; at: TokenRange }[] => {
    if (isKind(atom, 'country')) return atom.ambiguous ? [] : [{ key: atom.key, at: atom }]
    return isKind(atom, 'place') && !atom.ambiguous ? [{ key: atom.country, at: atom }] : []
  })
}
