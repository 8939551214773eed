import type { Language } from '@/lib/languages'
import { isBeing, isHaving } from '../auxiliaries'
import { words } from '../grammar-words'
import { findAtomAt, gapBefore, normAt, normsBetween, type Passage } from '../passage'
import type { Candidate } from './party'

/** Words between a delegation and the one who leads it: "conduite par son secrétaire général,". */
const FARTHEST = 7

/** How a delegation is led: "conduite par"; برئاسة, يقوده. */
const LED: Record<Language, ReadonlySet<string>> = {
  fr: words('conduite dirigée menée présidée emmenée conduit dirige mène préside conduisait dirigeait houlette'),
  ar: words('برئاسة بقيادة يقوده تقوده يقودها يترأسه تترأسه يترأسها يرأسه ترأسه يرأسها ترأسها قاده قادته رأسه رأسها'),
}

/** … and by words that lead only behind these: "sous la direction", "à sa tête", and not "la direction de la police". */
const LED_BEHIND: Partial<Record<string, RegExp>> = { direction: /^sous (?:la|sa|leur)$/, tete: /^a (?:la|sa|leur)$/ }

/** Whether a word says who leads a delegation: "conduite", "sous la direction", برئاسة. */
export function leads(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  return LED[passage.language].has(norm) || (LED_BEHIND[norm]?.test(normsBetween(passage, index - 2, index).join(' ')) ?? false)
}

/**
 * A delegation and the one who leads it are one side, of the delegation's country: "une délégation de la police
 * suédoise, conduite par son directeur, Lars Nilsson", وفد سويدي برئاسة لارس نيلسون.
 */
export function withLeaders(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  const sides: Candidate[] = []
  for (const candidate of candidates) {
    const last = sides.at(-1)
    if (last === undefined || last.single || !isLed(passage, last, candidate)) sides.push(candidate)
    else sides[sides.length - 1] = { ...candidate, country: candidate.country ?? last.country, organisation: candidate.organisation ?? last.organisation, from: last.from }
  }
  return sides
}

function isLed(passage: Passage, { from, to }: Candidate, leader: Candidate): boolean {
  if (!leader.single || leader.from - to > FARTHEST) return false
  const lead = findLead(passage, from + 1, leader.from)
  if (lead === null) return false
  for (let index = to; index <= leader.from; index++) {
    if (/[.;؛:]/.test(gapBefore(passage, index)) || (index < leader.from && (findAtomAt(passage, index, 'meeting')?.voice ?? 'noun') !== 'noun')) return false
  }
  return !isParted(passage, lead, leader)
}

/** The last word before a token that says who leads: the phrase of the delegation itself may hold it. */
function findLead(passage: Passage, from: number, to: number): number | null {
  for (let index = to - 1; index >= from; index--) if (leads(passage, index)) return index
  return null
}

/**
 * "conduite par des experts et l'ambassadeur X", برئاسة خبراء والسفير فلان: "and" or a verb behind the leading word opens
 * somebody else.
 */
function isParted(passage: Passage, lead: number, { from }: Candidate): boolean {
  if ((['function', 'honorific'] as const).some((kind) => findAtomAt(passage, from, kind)?.prefix.startsWith('و'))) return true
  for (let index = lead + 1; index < from; index++) if (normAt(passage, index) === 'et' || isHaving(passage, index) || isBeing(passage, index)) return true
  return false
}
