import { gapBefore, normAt, normsBetween, type Passage } from '../passage'
import { isJoined } from './is-joined'
import type { Candidate } from './party'
import type { Sides } from './take-sides'
import type { Trigger } from './trigger'

/** Before the meeting at which something was said: "lors d'une audience", "au cours de leur entretien", خلال لقائهما. */
const DURING = {
  fr: /^(?:lors|cours|pendant|durant|occasion|issue|sortir|sortie|faveur|terme)$/,
  ar: /^[وف]?(?:خلال|لدي|اثناء|عقب|في|بعد|اثر|ختام|بمناسبه)$/,
}
/** Words between it and its noun: "au cours de l'". */
const NEAR = 4

/** Before one who is only spoken of: "de l'ambassadeur", "contre le ministre", عن الوزير. */
const SPOKEN_OF = {
  fr: /^(?:de|du|des|d'|contre|sur|pour|selon|sans|chez|sauf)$/,
  ar: /^(?:عن|ضد|حول|بشان|من|دون)$/,
}

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
  if (isSpokenOf(passage, other)) return null
  return other.country === null ? { subject: [other], others: [subject] } : { subject: [subject], others: [other] }
}

/** "A et B", فلان وفلان; in Arabic two with nothing between are the subject and the object of a verb. */
function isListed(passage: Passage, { to }: Candidate, { from }: Candidate): boolean {
  return to === from && passage.language === 'ar' ? normAt(passage, from).startsWith('و') : isJoined(passage, to, from)
}

function isDuring(passage: Passage, { atom, status }: Trigger): boolean {
  if (atom.voice !== 'noun' || (atom.meeting !== 'talks' && atom.meeting !== 'reception') || status !== 'reported') return false
  return normsBetween(passage, Math.max(0, atom.from - NEAR), atom.from).some((norm) => DURING[passage.language].test(norm))
}

function isSpokenOf(passage: Passage, { from }: Candidate): boolean {
  const article = /^(?:le|la|l'|les|son|sa|m|mme)$/.test(normAt(passage, from - 1))
  return SPOKEN_OF[passage.language].test(normAt(passage, article ? from - 2 : from - 1))
}
