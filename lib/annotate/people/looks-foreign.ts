import { normAt, type Passage, type TokenRange } from '../passage'

const FEWEST_VOWELS = 3

/** Long vowels stand for every vowel of a foreign name, كاميليري; the words of a sentence have few. */
export function looksForeign(passage: Passage, { from, to }: TokenRange): boolean {
  let vowels = 0
  for (let index = from; index < to; index++) vowels += normAt(passage, index).replace(/^[وا]?ال|^[اي]|[اه]$/g, '').match(/[اوي]/g)?.length ?? 0
  return vowels >= FEWEST_VOWELS
}
