import { normAt, spanOfAtom, type Passage, type TokenRange } from '../passage'
import { completeSides, withoutAll } from './complete-sides'
import { findDestination } from './find-destination'
import { findSetting } from './find-setting'
import { isTold } from './is-told'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { splitByCountry } from './split-by-country'
import { splitByHost } from './split-by-host'
import { isAway, listVisitors, takeRoles, type Roles } from './take-roles'
import { takeSides, type Sides } from './take-sides'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'
import { withoutStaff } from './without-staff'

/**
 * The meetings that meeting words of one tense tell in a range: who was met, in which part, when and where. Nothing where the
 * words tell of nobody: "a visité l'exposition". `all` are the meeting words of the sentence.
 */
export function tellMeetings(passage: Passage, range: TokenRange, triggers: readonly Trigger[], candidates: readonly Candidate[], context: SentenceContext, all: readonly Trigger[], isInside: (at: { from: number }) => boolean = () => true): ToldMeeting[] {
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
  return splitByCountry(hosts, guests, isReciprocal(triggers, sides)).flatMap((pair) => splitByHost(passage, pair)).map((pair) => ({ ...told, ...pair }))
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
