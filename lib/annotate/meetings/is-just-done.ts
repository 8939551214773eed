import { normAt, type Passage } from '../passage'

/**
 * Whether the infinitive at a token is what somebody has just done: "vient de recevoir", "viennent d'accueillir". "vient
 * demain rencontrer" is still to come. Arabic says it with a verb in the past: استقبل للتو.
 */
export function isJustDone(passage: Passage, index: number): boolean {
  return passage.language === 'fr' && /^d(?:e|')$/.test(normAt(passage, index - 1)) && /^vien(?:t|nent)$/.test(normAt(passage, index - 2))
}
