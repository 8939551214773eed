import { withoutClitics } from '@/lib/text/arabic-clitics'
import { COVER } from '../atoms/atom'
import { beforeArticle, isOf } from '../articles'
import { isHaving } from '../auxiliaries'
import { functionGrammars } from '../functions/function-grammar'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, normsBetween, sentenceAt, type Passage } from '../passage'
import { isRoyalHouse } from '../people/is-house'
import { isOfMedal } from '../people/is-of-medal'
import { isJoined } from './is-joined'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import { leads } from './with-leaders'

const SHARED = COVER.function | COVER.country

/** Those who are met; "accompagné de X et Y" leaves out both. */
export function withoutAsides(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  let aside: Candidate | null = null
  return candidates.filter((candidate) => {
    aside = isAside(passage, candidate) || (aside !== null && normAt(passage, aside.to) === 'et' && isJoined(passage, aside.to, candidate.from)) ? candidate : null
    return aside === null
  })
}

/** "en présence de X", "selon X", بحضور: there, or the source, and not met. */
function isAside(passage: Passage, candidate: Candidate): boolean {
  if (isOfMedal(passage, candidate.from) || isCalledAfter(passage, candidate)) return true
  const { aside } = meetingGrammars[passage.language]
  let first = candidate.from
  // "accompagnés des commissaires européens X": the function that several share stands apart from the name.
  while (passage.language === 'fr' && isCoveredAt(passage, first - 1, SHARED) && /^ $/.test(gapBefore(passage, first))) first--
  for (let index = first - 1; index >= first - 3 && index >= 0; index--) {
    if (/[,،;؛.:]/.test(gapBefore(passage, index + 1))) return false
    // "a demandé au ministre" is not "à la demande du ministre".
    if (aside.has(normAt(passage, index)) && !isHaving(passage, index - 1)) return !isAddressed(passage, index)
    if (isUnder(passage, index)) return !isOfDelegation(passage, index)
  }
  return false
}

/** Whose name houses bear with his rank. */
const CROWNED = /^(?:sultan|roi|reine|prince|princesse|emir|cheikh|imam|(?:ال)?(?:ملك|سلطان|امير|شيخ|رئيس|خليفه))$/

/** "l'académie du sultan Qabous", "la base Roi Abdallah", مدينة الملك فلان: a house that bears a name, and nobody who was met. */
function isCalledAfter(passage: Passage, { from }: Candidate): boolean {
  if (!CROWNED.test(normAt(passage, from))) return false
  const of = beforeArticle(passage, from)
  const house = isOf(passage, of) ? of - 1 : from - 1
  return isRoyalHouse(passage, house) && gapBefore(passage, house + 1) === ' '
}

/** اجتماع برئاسة فلان, حملة بقيادة فلان: who leads what others do is there. French says "présidé par", of an agent. */
function isUnder(passage: Passage, index: number): boolean {
  return passage.language === 'ar' && leads(passage, index) && normAt(passage, index).startsWith('ب')
}

/** وفد من الخبراء برئاسة فلان: who leads a delegation is the one who is met. */
function isOfDelegation(passage: Passage, index: number): boolean {
  const { unnamed } = functionGrammars[passage.language]
  const before = normsBetween(passage, Math.max(sentenceAt(passage, index).from, index - DELEGATION_REACH), index)
  return before.some((norm) => withoutClitics(norm).some((reading) => unnamed.get(reading)?.delegation))
}

/** Words of "وفد من رجال الأعمال والخبراء" before the one who leads it. */
const DELEGATION_REACH = 9

/** "un message au président", رسالة إلى الرئيس: who gets a letter from hand to hand is met, who sent it is not. */
function isAddressed(passage: Passage, index: number): boolean {
  return /^(?:lettre|message|رساله)$/.test(normAt(passage, index)) && /^(?:a|au|aux|الي|ل\p{L}+)$/u.test(normAt(passage, index + 1))
}
