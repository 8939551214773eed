import type { Atom } from '../atoms/atom'
import { atomsIn, type Passage } from '../passage'

/** Words at the head of a text that say what it is. */
const HEAD = 20

const isOfReview = (atom: Atom): boolean => atom.kind === 'cue' && atom.cue === 'review'

/** Whether a text says in its title or at its head that it goes through a year: "Rétrospective 2024", حصاد السنة. */
export function isReview(passages: readonly Passage[], title: readonly Atom[]): boolean {
  if (title.some(isOfReview)) return true
  return passages.slice(0, 2).some((passage) => [...atomsIn(passage, { from: 0, to: HEAD }, 'cue')].some(isOfReview))
}
