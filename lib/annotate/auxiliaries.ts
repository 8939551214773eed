import type { Passage } from './passage'

// By the text and not the folded word: "a" is none of "à".
const HAVING = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient'])
const HAVING_NOW = new Set(['a', 'ont'])
const BEING = new Set(['est', 'sont', 'était', 'étaient', 'sera', 'seront', 'serait', 'seraient'])

/** Whether a token is a form of "avoir" of somebody who is spoken of: "a", "auraient"; Arabic has no such verb. */
export function isHaving(passage: Passage, index: number): boolean {
  return HAVING.has(passage.tokens[index]?.text ?? '')
}

/** … of "être": "est", "seront". */
export function isBeing(passage: Passage, index: number): boolean {
  return BEING.has(passage.tokens[index]?.text ?? '')
}

/** … in the present alone, so that what its participle tells is done: "a", "ont"; "aurait" and "aura" tell of nothing done. */
export function isHavingNow(passage: Passage, index: number): boolean {
  return HAVING_NOW.has(passage.tokens[index]?.text ?? '')
}
