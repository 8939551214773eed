import { meetingGrammars } from './meeting-grammar'
import { normAt, spanOfAtom, type Passage, type TokenRange } from '../passage'
import { completeSides, withoutAll } from './complete-sides'
import { findDestination } from './find-destination'
import { findSetting } from './find-setting'
import { isTold } from './is-told'
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
import { splitByCountry } from './split-by-country'
import { isAway, listVisitors, takeRoles, type Roles } from './take-roles'
import { takeSides, type Sides } from './take-sides'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'
import { withoutStaff } from './without-staff'

/** Beside a visit or talks these are what it was for, and no meeting of their own. */
const SIDE_KINDS = new Set(['conference', 'ceremony'])

/**
 * Reads the meetings that one sentence tells. Its meeting words of one tense are one chain with one subject
 * ("a reçu A, puis a rencontré B"); a recalled or announced one stands apart with what follows it.
 * Counterparts of different countries are different meetings: "a reçu les ambassadeurs du Gabon et de la Malaisie".
 */
export function readSentence(passage: Passage, sentence: TokenRange, given: SentenceContext): ToldMeeting[] {
  const all = listTriggers(passage, sentence)
  if (all.length === 0) return tellWithout(passage, sentence, given)
  const states = listStates(passage, sentence, all, given.candidates)
  const context = states.length === 0 ? given : { ...given, candidates: [...given.candidates, ...states].sort((left, right) => left.from - right.from) }
  const lead = all.filter(({ attribute, atom }) => !attribute && !(all.length > 1 && SIDE_KINDS.has(atom.meeting)))
  const triggers = (lead.length > 0 ? lead : all).filter((trigger, index, list) => (index === 0 && list[1]?.status === trigger.status) || list.length === 1 || !isIdleNoun(trigger, list[index + 1], sentence, context.candidates))
  const leading = triggers.find(({ weak }) => !weak) ?? triggers[0]
  const main = triggers.filter(({ status, weak }) => status === leading?.status && weak === leading.weak)
  const apart = triggers.filter((trigger) => !main.includes(trigger))
  const ends = apart.map(({ atom }) => atom.from)
  const meetings: ToldMeeting[] = []
  if (main.length > 0) {
    const isInside = ({ from }: { from: number }): boolean => !ends.some((end) => from > end && !main.some(({ atom }) => atom.from > end && atom.from < from))
    meetings.push(...tell(passage, sentence, main, context.candidates.filter(isInside), context, all, isInside))
  }
  if (meetings.length === 0 && apart.length === 0) {
    const ways = [() => tellAside('conference', passage, sentence, all, context), () => tellStay(passage, sentence, all, context), () => tellAside('ceremony', passage, sentence, all, context), () => readMixedBody(passage, sentence, all, context), () => readAssembly(passage, sentence, all, context), () => readSignature(passage, sentence, all, context), () => tellActs(passage, sentence, given), () => tellRest(passage, sentence, given)]
    for (const way of ways) if (meetings.length === 0) meetings.push(...way())
  }
  apart.forEach((trigger, index) => {
    const range = { from: trigger.atom.from, to: apart[index + 1]?.atom.from ?? nextMain(main, trigger, sentence) }
    meetings.push(...tell(passage, range, [trigger], context.candidates.filter(({ from }) => from >= range.from && from < range.to), context, []))
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
  const told = acts.length === 0 ? [] : tell(passage, sentence, acts, states.length > 0 ? states : context.candidates, context, acts)
  const handed = told.length > 0 ? told : readHandover(passage, sentence, context)
  return handed.length > 0 ? handed : readExercise(passage, sentence, context)
}

/**
 * "a conduit la délégation à la réunion", "réunie mardi, la commission a décidé de décerner la médaille à X": the assembly or
 * the honour, where the other words of the sentence tell of nobody met.
 */
function tellAside(kind: 'conference' | 'ceremony', passage: Passage, sentence: TokenRange, all: readonly Trigger[], context: SentenceContext): ToldMeeting[] {
  const aside = all.filter(({ atom, status }) => atom.meeting === kind && status === 'reported')
  return aside.length === 0 || aside.length === all.length ? [] : tell(passage, sentence, aside, context.candidates, context, all)
}

/** "En visite à Oslo, le ministre X s'est entretenu avec les responsables de la police": the visit, where nobody met is named. */
function tellStay(passage: Passage, sentence: TokenRange, all: readonly Trigger[], context: SentenceContext): ToldMeeting[] {
  const visits = all.filter(({ atom, status }) => atom.meeting === 'visit' && status === 'reported')
  const guest = context.candidates[0] ?? null
  return visits.length === 0 || visits.length === all.length || guest === null || guest.person === null ? [] : tell(passage, sentence, visits, [guest], context, all)
}

/** "en marge d'une réunion sur": a noun after another meeting word, with nobody after it, tells nothing more. */
function isIdleNoun({ atom }: Trigger, next: Trigger | undefined, sentence: TokenRange, candidates: readonly Candidate[]): boolean {
  const end = next?.atom.from ?? sentence.to
  return atom.voice === 'noun' && !candidates.some(({ from }) => from >= atom.to && from < end)
}

function nextMain(main: readonly Trigger[], trigger: Trigger, sentence: TokenRange): number {
  return main.find(({ atom }) => atom.from > trigger.atom.from)?.atom.from ?? sentence.to
}

function tell(passage: Passage, range: TokenRange, triggers: readonly Trigger[], candidates: readonly Candidate[], context: SentenceContext, all: readonly Trigger[], isInside: (at: { from: number }) => boolean = () => true): ToldMeeting[] {
  const first = triggers[0]
  if (first === undefined) return []
  const sides = completeSides(passage, first, takeSides(passage, triggers, candidates, context.known?.person ?? null), context.known)
  const subject = sides.subject.length > 0 || opensItself(triggers) ? sides.subject : impliedSubject(sides, context)
  const found = findSetting(passage, range, first.atom.from, { dates: context.dates, parties: candidates, isInside, assembly: triggers.every(({ atom }) => atom.meeting === 'conference') })
  const setting = found.place === null && isThere(passage, first) ? { ...found, ...context.lastPlace } : found
  const destination = findDestination(passage, range, triggers, candidates)
  if (!isTold({ passage, range, triggers, candidates, sides, subject, setting, destination })) return []
  const visits = triggers.some(({ atom }) => atom.meeting === 'visit')
  const roles = takeRoles(triggers, { ...sides, subject: withoutAll(subject, sides.agents) }, {
    destination, visits, place: setting.place, visitors: listVisitors(all, candidates),
  })
  const told = {
    kind: kindOf(triggers), status: first.status, weak: first.weak, destination, foreign: foreignSide(triggers, sides, roles, subject, visits, destination, context), ...setting,
    paragraphs: [passage.paragraph], trigger: spanOfAtom(passage, first.atom),
  }
  const [hosts, guests] = [roles.hosts, roles.guests].map((side) => withoutStaff(side, subject)) as [Candidate[], Candidate[]]
  return splitByCountry(hosts, guests, isReciprocal(triggers, sides)).map((pair) => ({ ...told, ...pair }))
}

/** "Il y a rencontré X", حيث التقى: in the town named before. */
function isThere(passage: Passage, { atom }: Trigger): boolean {
  return meetingGrammars[passage.language].there.has(normAt(passage, atom.from - 1)) || (passage.language === 'fr' && normAt(passage, atom.from + 1) === 'y')
}

/** The side whose countries the meeting is filed under: the hosts' when the article follows the one who went to them. */
function foreignSide(triggers: readonly Trigger[], sides: Sides, roles: Roles, subject: readonly Candidate[], visits: boolean, destination: string | null, { protagonist }: SentenceContext): ToldMeeting['foreign'] {
  // Who calls on a service without going anywhere came from abroad himself.
  if (visits && destination === null && roles.hosts.length === 0) return 'guests'
  const alone = sides.agents.length > 0 || sides.others.length === 0
  const away = isAway(triggers, roles, alone ? [] : subject, visits) && roles.guests.some(({ person }) => person !== null && person === protagonist)
  return away ? 'hosts' : 'guests'
}

/** "Le forum s'est ouvert", انطلقت أشغال المنتدى: the assembly is its subject, and nobody is meant. */
function opensItself(triggers: readonly Trigger[]): boolean {
  return triggers.every(({ atom }) => atom.meeting === 'conference' && atom.voice === 'passive')
}

/** A verb without a subject is about the person whom the article is about; one who "was received" came to the last meeting. */
function impliedSubject(sides: Sides, context: SentenceContext): Candidate[] {
  if (sides.agents.length > 0) return [...context.lastGuests]
  return context.known === null ? [] : withoutAll([context.known], sides.others)
}

function isReciprocal(triggers: readonly Trigger[], sides: Sides): boolean {
  return sides.others.length === 0 && sides.agents.length === 0 && triggers.some(({ atom }) => atom.voice === 'reciprocal')
}

function kindOf(triggers: readonly Trigger[]): ToldMeeting['kind'] {
  const kinds = triggers.map(({ atom }) => atom.meeting)
  return kinds.find((kind) => kind === 'visit') ?? kinds.find((kind) => kind === 'reception') ?? kinds.find((kind) => kind !== 'agreement') ?? 'agreement'
}
