import { normAt, type Passage } from '../passage'

/** Whether a token is "à", "au" or "aux": to whom something is said or given, and where it was; "a" alone is a verb. */
export function isTo(passage: Passage, index: number): boolean {
  return /^aux?$/.test(normAt(passage, index)) || passage.tokens[index]?.text.toLowerCase() === 'à'
}
