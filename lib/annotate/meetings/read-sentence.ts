import type { DateMention } from '@/lib/model/annotation'
import { findCity } from '@/lib/knowledge/cities'
import { gapBefore, isKind, normAt, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting } from './find-setting'
import { listTriggers, type Trigger } from './list-triggers'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import { takeSides, type Sides } from './take-sides'
import type { ToldMeeting } from './told-meeting'

/** Beside a visit or talks these are what it was for, and no meeting of their own. */
const SIDE_KINDS = new Set(['conference', 'ceremony'])

/** What a sentence is read with: who may take part, the dates, and whom the article is about so far. */
export interface SentenceContext {
  candidates: readonly Candidate[]
  dates: readonly DateMention[]
  known: Candidate | null
  /** Those who came to the meeting told last. */
  lastGuests: readonly Candidate[]
  /** The person in the title, else the first one named. */
  protagonist: string | null
}

/**
 * Reads the meetings that one sentence tells. Its meeting words of one tense are one chain with one subject
 * ("a reçu A, puis a rencontré B"); a recalled or announced one stands apart with what follows it.
 * Counterparts of different countries are different meetings: "a reçu les ambassadeurs du Gabon et de la Malaisie".
 */
export function readSentence(passage: Passage, sentence: TokenRange, context: SentenceContext): ToldMeeting[] {
  const all = listTriggers(passage, sentence)
  const lead = all.filter(({ attribute, atom }) => !attribute && !(all.length > 1 && SIDE_KINDS.has(atom.meeting)))
  const triggers = (lead.length > 0 ? lead : all).filter((trigger, index, list) => index === 0 || !isIdleNoun(trigger, list[index + 1], sentence, context.candidates))
  const main = triggers.filter(({ status, weak }) => status === (triggers.find((trigger) => !trigger.weak) ?? triggers[0])?.status && weak === (triggers.find((trigger) => !trigger.weak) ?? triggers[0])?.weak)
  const apart = triggers.filter((trigger) => !main.includes(trigger))
  const ends = apart.map(({ atom }) => atom.from)
  const meetings: ToldMeeting[] = []
  if (main.length > 0) {
    const inside = context.candidates.filter(({ from }) => !ends.some((end) => from > end && !main.some(({ atom }) => atom.from > end && atom.from < from)))
    meetings.push(...tell(passage, sentence, main, inside, context, all))
  }
  apart.forEach((trigger, index) => {
    const range = { from: trigger.atom.from, to: apart[index + 1]?.atom.from ?? nextMain(main, trigger, sentence) }
    meetings.push(...tell(passage, range, [trigger], context.candidates.filter(({ from }) => from >= range.from && from < range.to), context, []))
  })
  return meetings
}

/** "en marge d'une réunion sur": a noun after another meeting word, with nobody after it, tells nothing more. */
function isIdleNoun({ atom }: Trigger, next: Trigger | undefined, sentence: TokenRange, candidates: readonly Candidate[]): boolean {
  const end = next?.atom.from ?? sentence.to
  return atom.voice === 'noun' && !candidates.some(({ from }) => from >= atom.to && from < end)
}

function nextMain(main: readonly Trigger[], trigger: Trigger, sentence: TokenRange): number {
  return main.find(({ atom }) => atom.from > trigger.atom.from)?.atom.from ?? sentence.to
}

function tell(passage: Passage, range: TokenRange, triggers: readonly Trigger[], candidates: readonly Candidate[], context: SentenceContext, all: readonly Trigger[]): ToldMeeting[] {
  const first = triggers[0]
  if (first === undefined) return []
  const sides = takeSides(passage, triggers, candidates, context.known?.person ?? null)
  const subject = sides.subject.length > 0 ? sides.subject : impliedSubject(sides, context)
  const destination = findDestination(passage, range, triggers, candidates)
  const visits = triggers.some(({ atom }) => atom.meeting === 'visit')
  const setting = findSetting(passage, range, first.atom.from, context.dates, candidates)
  const roles = takeRoles(triggers, { ...sides, subject: withoutAll(subject, sides.agents) }, {
    destination, visits, place: setting.place, visitors: listVisitors(all, candidates),
  })
  const away = isAway(triggers, roles, sides.agents.length > 0 || sides.others.length === 0 ? [] : subject, visits) && roles.guests.some(({ person }) => person !== null && person === context.protagonist)
  const guests = withoutStaff(roles.guests.filter(isSomebody), subject)
  const hosts = withoutStaff(roles.hosts.filter(isSomebody), subject)
  const met = [...sides.others, ...sides.agents].some((candidate) => candidate.single || candidate.country !== null) || sides.subject.length > 1
  const honours = triggers.every(({ atom }) => atom.meeting === 'ceremony') && subject.length > 0
  if (!met && !honours && !(visits && destination !== null && sides.subject.length > 0)) return []
  const told = {
    kind: kindOf(triggers), status: first.status, weak: first.weak, destination, foreign: away ? 'hosts' as const : 'guests' as const, ...setting,
    paragraphs: [passage.paragraph], trigger: spanOf(passage, first.atom.from, first.atom.to, first.atom.prefix.replace(/ال$/, '').length),
  }
  return splitByCountry(hosts, guests, isReciprocal(triggers, sides)).map((pair) => ({ ...told, ...pair }))
}

/** "avec quatre directeurs de sa police": officials without a name from the subject's own country are his company. */
function withoutStaff(side: readonly Candidate[], subject: readonly Candidate[]): Candidate[] {
  return side.filter((candidate) =>
    candidate.person !== null || subject.includes(candidate) || !subject.some(({ country }) => country !== null && country === candidate.country))
}

/** A verb without a subject is about the person whom the article is about; one who "was received" came to the last meeting. */
function impliedSubject(sides: Sides, context: SentenceContext): Candidate[] {
  if (sides.agents.length > 0) return [...context.lastGuests]
  return context.known === null ? [] : withoutAll([context.known], sides.others)
}

/** True when the subject is told to have gone somewhere: by a visit, or by talks with people at home there. */
function isAway(triggers: readonly Trigger[], roles: { guests: readonly Candidate[] }, subject: readonly Candidate[], visits: boolean): boolean {
  return visits || (triggers[0]?.finite === true && subject.some((candidate) => roles.guests.includes(candidate)))
}

function isSomebody(candidate: Candidate): boolean {
  return candidate.person !== null || candidate.country !== null || candidate.function !== null
}

function withoutAll(candidates: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const people = new Set(others.flatMap(({ person }) => (person === null ? [] : [person])))
  return candidates.filter(({ person }) => person === null || !people.has(person))
}

function isReciprocal(triggers: readonly Trigger[], sides: Sides): boolean {
  return sides.others.length === 0 && sides.agents.length === 0 && triggers.some(({ atom }) => atom.voice === 'reciprocal')
}

function kindOf(triggers: readonly Trigger[]): ToldMeeting['kind'] {
  const kinds = triggers.map(({ atom }) => atom.meeting)
  return kinds.find((kind) => kind === 'visit') ?? kinds.find((kind) => kind === 'reception') ?? kinds.find((kind) => kind !== 'agreement') ?? 'agreement'
}

/** The parties of whom "en visite", الذي يقوم بزيارة is told: they came. */
function listVisitors(all: readonly Trigger[], candidates: readonly Candidate[]): Candidate[] {
  return all.filter(({ attribute }) => attribute).flatMap(({ atom }) => {
    const before = candidates.filter(({ to }) => to <= atom.from).at(-1)
    return before === undefined ? [] : [before]
  })
}

interface RoleContext {
  destination: string | null
  visits: boolean
  place: string | null
  visitors: readonly Candidate[]
}

/** Who received and who came: by the verb, by who travels, by whose country the place is in; else the subject receives. */
function takeRoles(triggers: readonly Trigger[], sides: Sides, context: RoleContext): { hosts: Candidate[]; guests: Candidate[] } {
  const { subject, others, agents } = sides
  const forward = { hosts: [...subject, ...agents], guests: others }
  const backward = { hosts: [...others, ...agents], guests: subject }
  if (agents.length > 0) return { hosts: agents, guests: [...subject, ...others] }
  if (triggers.some(({ atom }) => atom.meeting === 'reception' && atom.voice === 'active' && atom.subject !== 'guest')) return forward
  if (triggers.some(({ atom }) => atom.voice === 'passive')) return backward
  if (subject.length > 1 && others.length === 0) return splitGroup(subject, context)
  if (context.visits) return backward
  if (context.visitors.some((visitor) => subject.includes(visitor))) return backward
  if (context.visitors.some((visitor) => others.includes(visitor))) return forward
  const home = context.place === null ? null : (findCity(context.place)?.country ?? null)
  return isAtHome(others, subject, home) ? backward : forward
}

/** "A et B se sont entretenus": the first receives, unless he is the visitor or the other is at home. */
function splitGroup(group: readonly Candidate[], context: RoleContext): { hosts: Candidate[]; guests: Candidate[] } {
  const [first, ...rest] = group
  if (first === undefined) return { hosts: [], guests: [] }
  const home = context.place === null ? null : (findCity(context.place)?.country ?? null)
  const swapped = context.visitors.includes(first) || isAtHome(rest, [first], home)
  return swapped ? { hosts: rest, guests: [first] } : { hosts: [first], guests: rest }
}

/** True when a place is more one side's than the other's: it is of their country, or the other side is from elsewhere. */
function isAtHome(side: readonly Candidate[], other: readonly Candidate[], home: string | null): boolean {
  if (home === null || side.length === 0 || other.some(({ country }) => country === home)) return false
  if (side.some(({ country }) => country === home)) return true
  return side.every(({ country }) => country === null) && other.every(({ country }) => country !== null)
}

/** The country travelled to: the first one after a word of visit that is no nationality and belongs to no party. */
function findDestination(passage: Passage, range: TokenRange, triggers: readonly Trigger[], candidates: readonly Candidate[]): string | null {
  // The last visit told is the news: "Sa visite en Norvège finie, il s'est rendu en Suède".
  for (const { atom } of triggers.toReversed()) {
    const found = atom.meeting === 'visit' ? destinationAfter(passage, range, atom.to, candidates) : null
    if (found !== null) return found
  }
  return null
}

function destinationAfter(passage: Passage, range: TokenRange, start: number, candidates: readonly Candidate[]): string | null {
  const { located } = meetingGrammars[passage.language]
  for (const atom of passage.atoms) {
    if (atom.from < start || atom.from >= range.to) continue
    if (candidates.some(({ from, to }) => atom.from >= from && atom.from < to)) continue
    if (/[;؛]/.test(gapBefore(passage, atom.from))) break
    if (isKind(atom, 'country') && !atom.nationality) return atom.key
    if (isKind(atom, 'place') && (located.has(normAt(passage, atom.from - 1)) || atom.prefix.includes('ب'))) return atom.country
  }
  return null
}

/** One meeting for each country of the side that has several: those whose country is not known go with the one before. */
function splitByCountry(hosts: Candidate[], guests: Candidate[], together: boolean): { hosts: Candidate[]; guests: Candidate[] }[] {
  if (together) return [{ hosts, guests }]
  const guestGroups = groupByCountry(guests)
  if (guestGroups.length > 1) return guestGroups.map((group) => ({ hosts, guests: group }))
  const hostGroups = groupByCountry(hosts)
  if (hostGroups.length > 1 && guests.length > 0) return hostGroups.map((group) => ({ hosts: group, guests }))
  return [{ hosts, guests }]
}

function groupByCountry(side: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of side) {
    const group = groups.find((members) => candidate.country === null || members.some(({ country }) => country === candidate.country))
    const open = candidate.country === null ? groups.at(-1) : (group ?? groups.find((members) => members.every(({ country }) => country === null)))
    if (open === undefined) groups.push([candidate])
    else open.push(candidate)
  }
  return groups
}
