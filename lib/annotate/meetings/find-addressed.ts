import { wordBefore } from '../articles'
import { findAtomAt, gapBefore, normAt, normsBetween, sentenceAt, type Passage } from '../passage'
import { isJoined } from './is-joined'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import type { Sides } from './take-sides'
import type { Trigger } from './trigger'

/** Words between it and its noun: "au cours de l'". */
const NEAR = 4

/** Words between the noun of a meeting and whose it is: "réunion du bureau de son parti". */
const OWNED = 5

/**
 * Who said something to whom at a meeting that is told behind both, the one who is at home first: "X l'a dit lundi au
 * ministre Y, lors d'une audience", أعرب فلان عن شكره لفلان خلال لقائهما. `null` where one of the two is only spoken of.
 */
export function findAddressed(passage: Passage, trigger: Trigger | undefined, candidates: readonly Candidate[]): Omit<Sides, 'agents'> | null {
  const [subject, other, ...more] = candidates
  if (trigger === undefined || subject === undefined || other === undefined || more.length > 0 || !isDuring(passage, trigger)) return null
  // Two of one country are at a meeting of their own.
  if (subject.person === null || subject.country === other.country || isListed(passage, subject, other)) return null
  for (let index = subject.to; index <= other.from; index++) if (/[.;؛:()«»]/.test(gapBefore(passage, index))) return null
  if (!isAddressed(passage, trigger, subject, other)) return null
  return other.country === null ? { subject: [other], others: [subject] } : { subject: [subject], others: [other] }
}

/** "A et B", فلان وفلان; in Arabic two with nothing between are the subject and the object of a verb. */
function isListed(passage: Passage, { to }: Candidate, { from }: Candidate): boolean {
  return to === from && passage.language === 'ar' ? normAt(passage, from).startsWith('و') : isJoined(passage, to, from)
}

function isDuring(passage: Passage, { atom, status }: Trigger): boolean {
  const { during, ownAffair } = meetingGrammars[passage.language]
  if (atom.voice !== 'noun' || (atom.meeting !== 'talks' && atom.meeting !== 'reception') || status !== 'reported') return false
  for (let index = atom.to; index < atom.to + OWNED && !/[.,،;؛:()]/.test(gapBefore(passage, index)); index++) if (ownAffair.has(normAt(passage, index))) return false
  return normsBetween(passage, Math.max(0, atom.from - NEAR), atom.from).some((norm) => during.has(norm))
}

/** "au ministre Y", "a remercié le ministre Y", عن شكره للوزير: whoever is criticised or replaced need not be there for it. */
function isAddressed(passage: Passage, { atom }: Trigger, subject: Candidate, other: Candidate): boolean {
  const { addressing, addressee, unaddressed, spokenOf } = meetingGrammars[passage.language]
  // An Arabic verb stands before its subject.
  const first = passage.language === 'ar' ? sentenceAt(passage, subject.from).from : subject.to
  const verbs = normsBetween(passage, first, other.from)
  if (verbs.some((norm) => unaddressed.has(norm))) return false
  const before = wordBefore(passage, other.from)
  // خلال لقائهما: the meeting of the two who were named, whatever one says of the other.
  if (passage.language === 'ar' && normAt(passage, atom.to - 1).endsWith('هما')) return true
  return addressee.has(before) || isGivenTo(passage, other) || (verbs.some((norm) => addressing.has(norm)) && !spokenOf.has(before))
}

/** للوزير: the letter before an office. */
function isGivenTo(passage: Passage, { from }: Candidate): boolean {
  return findAtomAt(passage, from, 'function')?.prefix.startsWith('ل') === true
}
