import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { listActingStates } from './list-acting-states'
import { listStates } from './list-states'
import { listActs, listTriggers } from './list-triggers'
import type { Candidate } from './party'
import { readAssembly } from './read-assembly'
import { readAttendance } from './read-attendance'
import { readExercise } from './read-exercise'
import { readHandover } from './read-handover'
import { readMixedBody } from './read-mixed-body'
import { readSignature } from './read-signature'
import { readStayAbroad } from './read-stay-abroad'
import type { SentenceContext } from './sentence-context'
import { tellAttended } from './tell-attended'
import { tellMeetings } from './tell-meetings'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'

/** Beside a visit or talks these are what it was for, and no meeting of their own. */
const SIDE_KINDS = new Set(['conference', 'ceremony'])

/**
 * Reads the meetings that one sentence tells. Its meeting words of one tense are one chain with one subject
 * ("a reçu A, puis a rencontré B"); a recalled or announced one stands apart with what follows it.
 * Counterparts of different countries are different meetings: "a reçu les ambassadeurs du Gabon et de la Malaisie".
 */
export function readSentence(passage: Passage, sentence: TokenRange, given: SentenceContext): ToldMeeting[] {
  const all = listTriggers(passage, sentence)
  // اختتمت أعمال اللجنة العليا القطرية التركية: its adjectives say who met, where nobody is named.
  const body = passage.language === 'ar' && given.candidates.length === 0 ? readMixedBody(passage, sentence, all, given) : []
  if (body.length > 0) return body
  if (all.length === 0) return tellWithout(passage, sentence, given)
  const states = listStates(passage, sentence, all, given.candidates)
  const context = states.length === 0 ? given : { ...given, candidates: [...given.candidates, ...states].sort((left, right) => left.from - right.from) }
  const lead = all.filter(({ attribute, atom }) => !attribute && !(all.length > 1 && SIDE_KINDS.has(atom.meeting)))
  const triggers = (lead.length > 0 ? lead : all).filter((trigger, index, list) => (index === 0 && list[1]?.status === trigger.status) || list.length === 1 || !isIdleNoun(trigger, list[index + 1], sentence, context.candidates))
  const leading = triggers.find((trigger, index) => !trigger.weak && !isOpeningClause(trigger, triggers.slice(index + 1), context.candidates)) ?? triggers[0]
  const main = triggers.filter(({ status, weak }) => status === leading?.status && weak === leading.weak)
  const apart = triggers.filter((trigger) => !main.includes(trigger))
  const clauses = apart.map((trigger, index) => ({ from: trigger.atom.from, to: Math.min(apart[index + 1]?.atom.from ?? Infinity, endOfClause(passage, main, trigger, context.candidates, sentence)) }))
  const meetings: ToldMeeting[] = []
  if (main.length > 0) {
    const isInside = ({ from }: { from: number }): boolean => !clauses.some((clause) => from > clause.from && from < clause.to)
    meetings.push(...tellMeetings(passage, sentence, main, context.candidates.filter(isInside), context, all, isInside))
  }
  if (meetings.length === 0 && apart.length === 0) {
    const ways = [() => tellAside('conference', passage, sentence, all, context), () => tellStay(passage, sentence, all, context), () => tellAside('ceremony', passage, sentence, all, context), () => readMixedBody(passage, sentence, all, context), () => readAssembly(passage, sentence, all, context), () => readSignature(passage, sentence, all, context), () => tellActs(passage, sentence, given), () => tellRest(passage, sentence, given)]
    for (const way of ways) if (meetings.length === 0) meetings.push(...way())
  }
  if (meetings.some(({ kind, guests }) => kind !== 'conference' && guests.length > 0)) meetings.push(...tellAttended(passage, sentence, all, context))
  apart.forEach((trigger, index) => {
    const range = clauses[index] ?? sentence
    meetings.push(...tellMeetings(passage, range, [trigger], context.candidates.filter(({ from }) => from >= range.from && from < range.to), context, []))
  })
  return meetings
}

/** What a sentence without any meeting word tells. */
function tellWithout(passage: Passage, sentence: TokenRange, context: SentenceContext): ToldMeeting[] {
  const acts = tellActs(passage, sentence, context)
  return acts.length > 0 ? acts : tellRest(passage, sentence, context)
}

/** Who was there, and who was abroad, where nobody is told to have met anybody. */
function tellRest(passage: Passage, sentence: TokenRange, context: SentenceContext): ToldMeeting[] {
  const attended = readAttendance(passage, sentence, context)
  return attended.length > 0 ? attended : readStayAbroad(passage, sentence, context)
}

/** What words tell that are those of no meeting: what two did together, what one handed to the other, what both trained. */
function tellActs(passage: Passage, sentence: TokenRange, context: SentenceContext): ToldMeeting[] {
  const acts = listActs(passage, sentence, context.candidates)
  const states = acts.flatMap(({ atom }) => listActingStates(passage, sentence.from, atom.from))
  const told = acts.length === 0 ? [] : tellMeetings(passage, sentence, acts, states.length > 0 ? states : context.candidates, context, acts)
  const handed = told.length > 0 ? told : readHandover(passage, sentence, context)
  return handed.length > 0 ? handed : readExercise(passage, sentence, context)
}

/**
 * "a conduit la délégation à la réunion", "réunie mardi, la commission a décidé de décerner la médaille à X": the assembly or
 * the honour, where the other words of the sentence tell of nobody met.
 */
function tellAside(kind: 'conference' | 'ceremony', passage: Passage, sentence: TokenRange, all: readonly Trigger[], context: SentenceContext): ToldMeeting[] {
  const aside = all.filter(({ atom, status }) => atom.meeting === kind && status === 'reported')
  return aside.length === 0 || aside.length === all.length ? [] : tellMeetings(passage, sentence, aside, context.candidates, context, all)
}

/** "En visite à Oslo, le ministre X s'est entretenu avec les responsables de la police": the visit, where nobody met is named. */
function tellStay(passage: Passage, sentence: TokenRange, all: readonly Trigger[], context: SentenceContext): ToldMeeting[] {
  const visits = all.filter(({ atom, status }) => atom.meeting === 'visit' && status === 'reported')
  const guest = context.candidates[0] ?? null
  return visits.length === 0 || visits.length === all.length || guest === null || guest.person === null ? [] : tellMeetings(passage, sentence, visits, [guest], context, all)
}

/** "en marge d'une réunion sur": a noun after another meeting word, with nobody after it, tells nothing more. */
function isIdleNoun({ atom }: Trigger, next: Trigger | undefined, sentence: TokenRange, candidates: readonly Candidate[]): boolean {
  const end = next?.atom.from ?? sentence.to
  return atom.voice === 'noun' && !candidates.some(({ from }) => from >= atom.to && from < end)
}

/** "Une semaine après sa rencontre avec X, le ministre Y a reçu Z": what opens a sentence with a noun of what was before is no news of it. */
function isOpeningClause({ atom, status }: Trigger, later: readonly Trigger[], candidates: readonly Candidate[]): boolean {
  return atom.voice === 'noun' && status === 'recalled' && !candidates.some(({ from }) => from < atom.from) && later.some((trigger) => trigger.finite && trigger.status === 'reported')
}

/**
 * The end of what a word of another tense tells: the next word of the main tense, or, where it opens the sentence, the comma
 * before those of whom that word tells: "une semaine après sa rencontre avec X, le ministre Y a reçu Z".
 */
function endOfClause(passage: Passage, main: readonly Trigger[], { atom }: Trigger, candidates: readonly Candidate[], sentence: TokenRange): number {
  const next = main.find((trigger) => trigger.atom.from > atom.from)?.atom.from ?? sentence.to
  const before = candidates.filter(({ from, to }) => from >= sentence.from && to <= next)
  if (next === sentence.to || before.some(({ from }) => from < atom.from)) return next
  for (let at = before.length - 1; at >= 0; at--) {
    const [earlier, subject] = [before[at - 1], before[at]]
    if (subject === undefined || (earlier !== undefined && /^(?:et$|و)/.test(normAt(passage, earlier.to)))) continue
    for (let index = earlier?.to ?? atom.to; index <= subject.from; index++) if (/[,،]/.test(gapBefore(passage, index))) return subject.from
    return next
  }
  return next
}
