import { wordBefore } from '../articles'
import { words } from '../grammar-words'
import { gapBefore, normAt, type Passage } from '../passage'
import { lastGroup } from './last-group'
import type { Candidate } from './party'
import { isFiller } from './read-perfect'
import type { Trigger } from './trigger'

/** Who is met, though he stands before the verb, and who meets him: nobody where a pronoun does. */
interface Fronted {
  object: Candidate[]
  subject: Candidate[]
}

/** Words between "c'est" and the one who is meant: "c'est avec le ministre". */
const LONGEST_OPENING = 4

const BESIDE = words('avec auprès devant')
const WHOM = words('qui lequel laquelle lesquels lesquelles')
const PRONOUNS = words('il elle ils elles on nous je')
/** What stands between the subject and its verb besides days, towns and adverbs. */
const BETWEEN = PRONOUNS.union(words("que qu' avec auprès de devant qui lequel laquelle lesquels lesquelles s' se lui leur y"))

/**
 * Those before a French verb who are its object: "X, que le ministre a reçu", "X, avec qui elle s'est entretenue", "c'est X qu'il
 * a accueilli". The subject stands before the verb as well, or right behind it: "X, qu'a reçu le ministre". "Il a dit à X, son
 * hôte, que le ministre a reçu Y" has its object behind the verb. `null` where the words before the verb are no such clause.
 */
export function frontedObject(passage: Passage, trigger: Trigger | undefined, candidates: readonly Candidate[]): Fronted | null {
  if (passage.language !== 'fr' || trigger === undefined || trigger.atom.voice === 'noun' || trigger.atom.voice === 'passive') return null
  const { from } = trigger.atom
  const before = candidates.filter((candidate) => candidate.to <= from)
  const at = before.findLastIndex((candidate) => opensClause(passage, candidate))
  const last = before[at]
  if (last === undefined || !reaches(passage, last.to, from, before.slice(at + 1))) return null
  const object = lastGroup(passage, before.slice(0, at + 1))
  const subject = before.slice(at + 1)
  const told = subject.length > 0 || hasPronoun(passage, last.to, from)
  const behind = findBehind(passage, trigger, candidates)
  if (told) return behind !== null || isConjunction(passage, last, trigger) ? null : { object, subject }
  return { object, subject: behind === null ? [] : [behind] }
}

/** Who stands behind the verb in its clause, and not beside it: "que le ministre a reçu avec Y". */
function findBehind(passage: Passage, { atom }: Trigger, candidates: readonly Candidate[]): Candidate | null {
  const next = candidates.find((candidate) => candidate.from >= atom.to)
  if (next === undefined || BESIDE.has(wordBefore(passage, next.from))) return null
  for (let index = atom.to; index <= next.from; index++) if (/[.,;:()«»]/.test(gapBefore(passage, index))) return null
  return next
}

/** "Il a dit à X, ministre, que Y s'est entretenu": who talks with somebody has no object, and "que" begins what was said. */
function isConjunction(passage: Passage, { from, to }: Candidate, { atom }: Trigger): boolean {
  return /^(?:que|qu')$/.test(normAt(passage, to)) && atom.voice === 'reciprocal' && !isCleft(passage, from)
}

/** ", que" and "avec lequel" behind somebody, "que" behind "c'est X". */
function opensClause(passage: Passage, { from, to }: Candidate): boolean {
  if (/[.;:()«»]/.test(gapBefore(passage, to))) return false
  if (BESIDE.has(normAt(passage, to))) return WHOM.has(normAt(passage, normAt(passage, to + 1) === 'de' ? to + 2 : to + 1))
  return /^(?:que|qu')$/.test(normAt(passage, to)) && (gapBefore(passage, to).includes(',') || isCleft(passage, from))
}

/** "c'est X", "ce fut avec X". */
function isCleft(passage: Passage, from: number): boolean {
  for (let index = from - 1; index >= from - LONGEST_OPENING; index--) {
    if (/[.;:,()«»]/.test(gapBefore(passage, index + 1))) return false
    if (/^(?:est|etait|fut)$/.test(normAt(passage, index)) && /^(?:c'|ce)$/.test(normAt(passage, index - 1))) return true
  }
  return false
}

/** Nothing but who acts, the day and the town stands in the clause before its verb: in "X, que Y connaît, a vu Z" it has another. */
function reaches(passage: Passage, from: number, verb: number, subject: readonly Candidate[]): boolean {
  for (let index = from; index < verb; index++) {
    if (/[.;:()«»]/.test(gapBefore(passage, index))) return false
    if (subject.some((each) => index >= each.from - 1 && index < each.to)) continue
    if (!BETWEEN.has(normAt(passage, index)) && !isFiller(passage, index)) return false
  }
  return true
}

/** "qu'il a reçu": a pronoun is the subject, and not who stands behind the verb. */
function hasPronoun(passage: Passage, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) if (PRONOUNS.has(normAt(passage, index))) return true
  return false
}
