import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { gapBefore, normAt, type Passage } from '../passage'
import type { Candidate } from './party'

/** Words between a delegation and the one who leads it: "conduite par son secrétaire général,". */
const FARTHEST = 7

const words = (text: string) => new Set(text.split(' ').map(normalise))

/** How a delegation is led: "conduite par", "sous la conduite de"; برئاسة, يقوده. */
const LED: Record<Language, ReadonlySet<string>> = {
  fr: words('conduite dirigée menée présidée emmenée conduit dirige mène préside conduisait dirigeait direction houlette tête'),
  ar: words('برئاسة بقيادة يقوده تقوده يقودها يترأسه تترأسه يترأسها يرأسه ترأسه يرأسها ترأسها قاده قادته رأسه رأسها'),
}

/** Whether a word says who leads a delegation: "conduite", برئاسة. */
export function leads(passage: Passage, index: number): boolean {
  return LED[passage.language].has(normAt(passage, index))
}

/**
 * A delegation and the one who leads it are one side, of the delegation's country: "une délégation de la police suédoise, conduite
 * par son directeur, Lars Nilsson", وفد سويدي برئاسة لارس نيلسون.
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
  let led = false
  for (let index = from + 1; index <= leader.from; index++) {
    if (index >= to && /[.;؛:]/.test(gapBefore(passage, index))) return false
    if (index < leader.from && leads(passage, index)) led = true
  }
  return led
}
