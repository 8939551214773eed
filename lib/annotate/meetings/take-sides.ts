import { isHaving } from '../auxiliaries'
import type { Passage } from '../passage'
import { gapBefore, normAt, sentenceAt } from '../passage'
import { findAddressed } from './find-addressed'
import { meetingGrammars } from './meeting-grammar'
import type { Trigger } from './trigger'
import { isAgent } from './is-agent'
import { frontedObject } from './fronted-object'
import { isDualVerb } from './is-dual-verb'
import { isJoined } from './is-joined'
import { lastGroup } from './last-group'
import { leavesSubjectOut } from './leaves-subject-out'
import { isDualWithObject } from './split-verbs'
import { gatheredBehind, subjectOfOpening } from './subject-of-opening'
import { withoutAsides } from './without-asides'
import type { Candidate } from './party'

/** The two sides of what a sentence tells: whom its verb is about, and the others. */
export interface Sides {
  subject: Candidate[]
  others: Candidate[]
  /** Those whom the words name as the ones who receive (par, من طرف). */
  agents: Candidate[]
}

/**
 * Sorts the candidates of a sentence into the subject of its first meeting word and the others.
 * French, and Arabic with its subject first: the group just before the verb. Arabic with its verb first: the first
 * candidate after it, unless that is the object of a verb whose subject is known from before (والتقى فلانا).
 * `known` is the person whom the article is about so far.
 */
export function takeSides(passage: Passage, triggers: readonly Trigger[], candidates: readonly Candidate[], known: string | null): Sides {
  const first = triggers[0]?.atom.from ?? 0
  const present = withoutAsides(passage, candidates)
  const agents = listAgents(passage, present)
  const free = present.filter((candidate) => !agents.includes(candidate))
  const fronted = frontedObject(passage, triggers[0], free)
  if (fronted !== null) return { subject: fronted.subject, others: without([...fronted.object, ...free.filter(({ from }) => from >= first)], fronted.subject), agents }
  const beside = free.filter((candidate) => candidate.to <= first && isCompany(passage, candidate))
  const earlier = free.filter((candidate) => candidate.to <= first && !beside.includes(candidate))
  const pair = isDual(passage, triggers[0]) && !free.some(({ from }) => from >= first) ? earlier.filter(({ person }) => person !== null).slice(-2) : []
  const addressed = pair.length === 2 || free.some(({ from }) => from >= first) ? null : findAddressed(passage, triggers[0], earlier)
  if (addressed !== null) return { ...addressed, agents }
  const before = pair.length === 2 ? pair : lastGroup(passage, earlier)
  const after = [...beside, ...free.filter(({ from }) => from >= first)]
  // حل فلان بالرباط حيث استقبله الوزير: the one before the verb is its object, and its subject stands behind it.
  if (before.length > 0 && after.length > 0 && hasObject(passage, triggers[0])) return { subject: after.slice(0, 1), others: without(before, after.slice(0, 1)), agents }
  if (before.length > 0) return { subject: before, others: without(after, before), agents }
  const opened = subjectOfOpening(passage, triggers, after)
  if (opened !== null) return { subject: opened, others: without(after.filter((candidate) => !opened.includes(candidate)), opened), agents }
  const gathered = gatheredBehind(passage, triggers[0], after)
  if (gathered?.length === 0) return { subject: [], others: [], agents }
  if (gathered !== null) return { subject: gathered, others: without(after.filter((candidate) => !gathered.includes(candidate)), gathered), agents }
  const [lead, ...rest] = invitedFirst(passage, after)
  if (lead === undefined) return { subject: [], others: [], agents }
  if (leavesSubjectOut(passage, triggers[0], lead, after, known)) return { subject: [], others: after, agents }
  return { subject: [lead], others: without(rest, [lead]), agents }
}

/**
 * "reçue par X et le général Y": who is joined to the one who receives receives with him. "et Y a assisté" is of Y alone, and
 * "signé par X et Y" has nobody but the two sides.
 */
function listAgents(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  const agents: Candidate[] = []
  for (const candidate of candidates) {
    const last = agents.at(-1)
    const joined = last !== undefined && /^(?:et$|و)/.test(normAt(passage, last.to)) && isJoined(passage, last.to, candidate.from) && !isHaving(passage, candidate.to)
    if (joined || isAgent(passage, candidate)) agents.push(candidate)
  }
  return agents.length < candidates.length ? agents : agents.filter((candidate) => isAgent(passage, candidate))
}

/** تحدث فلان إلى جانب فلان بعد أن وقعا مذكرة: a dual verb is of the two named before it; تركيا وإيطاليا توقعان needs no names. */
function isDual(passage: Passage, trigger: Trigger | undefined): boolean {
  if (trigger === undefined || trigger.atom.voice === 'noun') return false
  return isDualVerb(passage.tokens[trigger.atom.from]?.text ?? '') || isDualWithObject(normAt(passage, trigger.atom.from))
}

/** تلبية لدعوة من نظيره، بدأ الوزير زيارة: who invites stands before the one who comes, and is not the subject. */
function invitedFirst(passage: Passage, candidates: readonly Candidate[]): readonly Candidate[] {
  const [inviter, guest, ...rest] = candidates
  if (passage.language !== 'ar' || inviter === undefined || guest === undefined) return candidates
  const invited = normAt(passage, inviter.from - 1) === 'من' && /دعوه$/.test(normAt(passage, inviter.from - 2))
  return invited && /[،,]/.test(gapBefore(passage, inviter.to)) ? [guest, inviter, ...rest] : candidates
}

function hasObject(passage: Passage, trigger: Trigger | undefined): boolean {
  return trigger !== undefined && passage.language === 'ar' && trigger.atom.voice === 'active' && /(?:ستقبل|لتقا)(?:ه|ها|هم|هما)$/.test(normAt(passage, trigger.atom.to - 1))
}

function without(candidates: readonly Candidate[], side: readonly Candidate[]): Candidate[] {
  const people = new Set(side.flatMap(({ person }) => (person === null ? [] : [person])))
  return candidates.filter(({ person }) => person === null || !people.has(person))
}

/** "Avec le ministre X, il a évoqué": the other side stands first in the sentence. */
function isCompany(passage: Passage, { from }: Candidate): boolean {
  if (passage.language !== 'fr') return false
  const first = sentenceAt(passage, from).from
  return from > first && from <= first + 3 && meetingGrammars.fr.company.has(normAt(passage, first))
}
