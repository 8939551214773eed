import { findAtomAt, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { tellsOfSport } from '../tells-of-sport'
import { gatheringGrammars } from './gathering-grammar'
import { isPrivateBody } from './is-private-body'
import { meetingAt } from './meeting-at'
import type { Candidate } from './party'
import { toState } from './to-state'
import type { Trigger } from './trigger'

/** Words between the body and whose it is: اللجنة العسكرية العليا المشتركة. */
const REACH = 7

const { bodies, held } = gatheringGrammars.ar

/** اللجنة الأمنية المشتركة السودانية التشادية, مباحثات أردنية - عراقية: two adjectives of countries that agree with the body. */
export function findArabicPair(passage: Passage, { from, to }: TokenRange): [Candidate, Candidate] | null {
  for (let index = from; index < to - 2; index++) {
    if (!bodies.has(normAt(passage, index))) continue
    const definite = /^(?:ال|لل)/.test(normAt(passage, index))
    const first = pastAdjectives(passage, index + 1, definite)
    const left = findAtomAt(passage, first, 'country')
    const right = left === null ? null : findAtomAt(passage, left.to, 'country')
    if (left === null || right === null || left.key === right.key || !/^ ?[-–/]? ?$/.test(gapBefore(passage, right.from))) continue
    if ([left, right].every(({ nationality, prefix }) => nationality && prefix === (definite ? 'ال' : ''))) return tellsOfSport(passage, { from, to }) || isPrivateBody(passage, index, left.from) ? null : [toState(passage, left, left.key), toState(passage, right, right.key)]
  }
  return null
}

/** The first token behind a body that is no adjective of it: المشتركة, أمنية, عليا. */
function pastAdjectives(passage: Passage, start: number, definite: boolean): number {
  let index = start
  while (index < start + REACH && gapBefore(passage, index) === ' ' && normAt(passage, index).startsWith('ال') === definite && /(?:ه|ي|ا|مشترك|موسع)$/.test(normAt(passage, index))
    && findAtomAt(passage, index, 'country') === null) index++
  return gapBefore(passage, index) === ' ' ? index : start
}

/** The verb by which a body of two states was held, where no other word tells of it: عقدت أمس الدورة السابعة للجنة المشتركة. */
export function findHeldBody(passage: Passage, { from, to }: TokenRange): Trigger | undefined {
  if (passage.language !== 'ar') return undefined
  for (let index = from; index < to; index++) {
    const opens = index === from && bodies.has(normAt(passage, index)) && !normAt(passage, index).startsWith('ال')
    if (!opens && !held.has(normAt(passage, index).replace(/^و(?=\p{L}{4})/u, ''))) continue
    return { atom: meetingAt({ from: index, to: index + 1 }, 'talks', 'noun'), status: 'reported', weak: false, attribute: false, finite: true }
  }
  return undefined
}
