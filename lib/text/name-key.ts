import { listNameTokens } from './name-tokens'
import { remembering } from './remembering'

/**
 * Classes of sounds that `soundDistance` holds for near. Coarse on purpose: a key finds candidates, it does not decide.
 * Vowels, glides, h and ع have no class, for either script may leave them out.
 */
const CLASSES: Readonly<Record<string, string>> = {
  B: 'B', P: 'B', V: 'F', F: 'F', T: 'T', D: 'T', '1': 'T', '2': 'T', J: 'K', G: 'K', '3': 'K', K: 'K', Q: 'K', X: 'K',
  S: 'S', Z: 'S', C: 'S', L: 'L', M: 'M', N: 'N', R: 'R',
}

/** The classes of a sound string, one letter a class, doubles once: `classesOf('HaMuCi')` is `'MS'`. */
export function classesOf(sounds: string): string {
  return Array.from(sounds, (sound) => CLASSES[sound] ?? '').join('').replace(/(.)\1+/g, '$1')
}

/**
 * Consonant classes of one name token of either script, without its article; empty when it has no consonant.
 * `nameKey('Hammouchi')`, `nameKey('Hamouchi')` and `nameKey('الحموشي')` are all `'MS'`.
 */
export const nameKey: (token: string) => string = remembering((token) =>
  listNameTokens(token).map(({ sounds }) => classesOf(sounds[0] ?? '')).join(''),
)
