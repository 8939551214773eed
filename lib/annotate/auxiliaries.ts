import type { Passage } from './passage'

// By the text and not the folded word: "a" is none of "à".
const HAVING = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient'])
const BEING = new Set(['est', 'sont', 'était', 'étaient', 'sera', 'seront', 'serait', 'seraient'])

/** Whether a token is a form of "avoir" of somebody who is spoken of: "a", "auraient"; Arabic has no such verb. */
export function isHaving(passage: Passage, index: number): boolean {
  return HAVING.has(passage.tokens[index]?.text ?? '')
}

/** … of "être": "est", "seront". */
export function isBeing(passage: Passage, index: number): boolean {
  return BEING.has(passage.tokens[index]?.text ?? '')
}
