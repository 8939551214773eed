import { beforeArticle } from '../articles'
import { normAt, type Passage } from '../passage'
import { isStay } from './list-stays'
import type { Trigger } from './trigger'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import type { Sides } from './take-sides'

/** The sides of a sentence with whom only a pronoun or the order of words tells: `known` is whom the article is about so far. */
export function completeSides(passage: Passage, trigger: Trigger, sides: Sides, known: Candidate | null): Sides {
  return withObject(passage, trigger, withPronoun(passage, invert(passage, trigger, sides, known), known), known)
}

/** The candidates who are none of the others. */
export function withoutAll(candidates: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const people = new Set(others.flatMap(({ person }) => (person === null ? [] : [person])))
  return candidates.filter(({ person }) => person === null || !people.has(person))
}

/** "C'est ce qu'est venu dire à Rome le ministre": with nobody else in the article, who is named after a verb of coming came. */
function invert(passage: Passage, { atom }: Trigger, sides: Sides, known: Candidate | null): Sides {
  const [only, ...more] = sides.others
  if (sides.subject.length > 0 || sides.agents.length > 0 || only === undefined || more.length > 0) return sides
  if (atom.meeting !== 'visit' || atom.voice !== 'active' || isStay(passage, atom)) return sides
  return known !== null && known.person !== only.person ? sides : { ...sides, subject: [only], others: [] }
}

/** "lui et le général X ont signé": the pronoun is the one whom the article is about. */
function withPronoun(passage: Passage, sides: Sides, known: Candidate | null): Sides {
  const [only, ...more] = sides.subject
  if (passage.language !== 'fr' || known === null || only === undefined || more.length > 0 || only.person === known.person) return sides
  const and = beforeArticle(passage, only.from)
  return normAt(passage, and) === 'et' && /^(?:lui|elle)$/.test(normAt(passage, and - 1)) ? { ...sides, subject: [known, only] } : sides
}

/** "l'a reçu": the object is the one whom the article is about. */
function withObject(passage: Passage, { atom }: Trigger, sides: Sides, known: Candidate | null): Sides {
  // "l'y a reçu"
  const before = normAt(passage, atom.from - 1) === 'y' ? atom.from - 2 : atom.from - 1
  const pronoun = atom.voice === 'active' && meetingGrammars[passage.language].object.has(normAt(passage, before))
  if (!pronoun || known === null || sides.others.length > 0 || sides.subject.length === 0) return sides
  return { ...sides, others: withoutAll([known], sides.subject) }
}
