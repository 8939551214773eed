import { normAt, type Passage } from '../passage'
import { nameGrammars } from './name-grammar'

/** Whether a token is what may be called after somebody: "stade", مطار, المطار. */
export function isHouse(passage: Passage, index: number): boolean {
  const { namesakes } = nameGrammars[passage.language]
  const norm = normAt(passage, index)
  if (isTurn(passage, index)) return false
  return namesakes.has(norm) || namesakes.has(norm.replace(/^[وبفل]?ال/, ''))
}

/** Whether a token is what may bear the name of a ruler behind his rank, and so any house: "cité", مدينة, بمطار. */
export function isRoyalHouse(passage: Passage, index: number): boolean {
  const { namesakes, royal } = nameGrammars[passage.language]
  const norm = normAt(passage, index)
  const bare = norm.replace(/^[وبفل]{0,2}(?:ال)?/, '')
  return [norm, bare].some((word) => namesakes.has(word) || royal.has(word))
}

/** "a reçu tour à tour X et Y", "à son tour": no tower. */
function isTurn(passage: Passage, index: number): boolean {
  return normAt(passage, index) === 'tour' && (/^(?:a|son|leur)$/.test(normAt(passage, index - 1)) || normAt(passage, index + 1) === 'a')
}
