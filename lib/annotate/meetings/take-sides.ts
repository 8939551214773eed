import { COVER } from '../atoms/atom'
import type { Passage } from '../passage'
import { findAtomBefore, gapBefore, normAt, sentenceAt } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { Trigger } from './trigger'
import { leads } from './with-leaders'
import type { Candidate } from './party'

/** The two sides of what a sentence tells: whom its verb is about, and the others. */
export interface Sides {
  subject: Candidate[]
  others: Candidate[]
  /** Those whom the words name as the ones who receive (par, من طرف). */
  agents: Candidate[]
}

/** Words of "et de l'Intérieur," between two names. */
const LONGEST_OWNER = 6

const SHARED = COVER.function | COVER.country

const JOINING = /^(?:et|l'|le|la|les|un|une|son|sa|ses|و|ainsi|que|puis|d'|de|du|avec|و?السيده?|m|mme|mm)$/

/**
 * Sorts the candidates of a sentence into the subject of its first meeting word and the others.
 * French, and Arabic with its subject first: the group just before the verb. Arabic with its verb first: the first
 * candidate after it, unless that is the object of a verb whose subject is known from before (والتقى فلانا).
 * `known` is the person whom the article is about so far.
 */
export function takeSides(passage: Passage, triggers: readonly Trigger[], candidates: readonly Candidate[], known: string | null): Sides {
  const first = triggers[0]?.atom.from ?? 0
  const present = withoutAsides(passage, candidates)
  const agents = present.filter((candidate) => isAgent(passage, candidate))
  const free = present.filter((candidate) => !agents.includes(candidate))
  const beside = free.filter((candidate) => candidate.to <= first && isCompany(passage, candidate))
  const earlier = free.filter((candidate) => candidate.to <= first && !beside.includes(candidate))
  const before = isDual(passage, triggers[0]) && !free.some(({ from }) => from >= first) ? earlier.filter(({ person }) => person !== null).slice(-2) : lastGroup(passage, earlier)
  const after = [...beside, ...free.filter(({ from }) => from >= first)]
  // حل فلان بالرباط حيث استقبله الوزير: the one before the verb is its object, and its subject stands behind it.
  if (before.length > 0 && after.length > 0 && hasObject(passage, triggers[0])) return { subject: after.slice(0, 1), others: without(before, after.slice(0, 1)), agents }
  if (before.length > 0) return { subject: before, others: without(after, before), agents }
  const opened = subjectOfOpening(passage, triggers, after)
  if (opened !== null) return { subject: opened, others: without(after.filter((candidate) => !opened.includes(candidate)), opened), agents }
  const [lead, ...rest] = after
  if (lead === undefined) return { subject: [], others: [], agents }
  if (leavesSubjectOut(passage, triggers[0], lead, after, known)) return { subject: [], others: after, agents }
  return { subject: [lead], others: without(rest, [lead]), agents }
}

/** "Arrivé lundi à Tunis, le ministre X a vu Y": a participle that opens a sentence tells of the one behind its comma. */
function subjectOfOpening(passage: Passage, [trigger]: readonly Trigger[], candidates: readonly Candidate[]): Candidate[] | null {
  if (passage.language !== 'fr' || trigger === undefined || trigger.atom.voice === 'noun') return null
  const { from } = trigger.atom
  if (from !== sentenceAt(passage, from).from || !/\p{Lu}\p{L}+ée?s?$/u.test(passage.tokens[from]?.text ?? '')) return null
  const [first] = candidates
  if (first === undefined) return null
  let comma = false
  for (let index = trigger.atom.to; index <= first.from; index++) if (/^\s*,\s*$/.test(gapBefore(passage, index))) comma = true
  if (!comma || meetingGrammars.fr.company.has(normAt(passage, first.from - 1)) || isAgent(passage, first)) return null
  const group = [first]
  for (const next of candidates.slice(1)) {
    const last = group.at(-1)
    if (last === undefined || !isJoined(passage, last.to, next.from)) break
    group.push(next)
  }
  return group
}

/** تحدث فلان إلى جانب فلان بعد أن وقعا مذكرة: a dual verb is of the two named before it. */
function isDual(passage: Passage, trigger: Trigger | undefined): boolean {
  return trigger !== undefined && passage.language === 'ar' && trigger.atom.voice !== 'noun' && /^[وف]?(?:وقعا|ابرما|التقيا|اجتمعا|تباحثا|عقدا|اجريا|بحثا|ناقشا|اتفقا)$/.test(normAt(passage, trigger.atom.from))
}

function hasObject(passage: Passage, trigger: Trigger | undefined): boolean {
  return trigger !== undefined && passage.language === 'ar' && trigger.atom.voice === 'active' && /(?:ستقبل|لتقا)(?:ه|ها|هم|هما)$/.test(normAt(passage, trigger.atom.to - 1))
}

function without(candidates: readonly Candidate[], side: readonly Candidate[]): Candidate[] {
  const people = new Set(side.flatMap(({ person }) => (person === null ? [] : [person])))
  return candidates.filter(({ person }) => person === null || !people.has(person))
}

/** The candidates just before the verb that are joined to one another: "A et B se sont entretenus". */
function lastGroup(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  const group: Candidate[] = []
  for (const candidate of candidates.toReversed()) {
    const next = group[0]
    if (next !== undefined && !isJoined(passage, candidate.to, next.from)) break
    group.unshift(candidate)
  }
  return group
}

function isJoined(passage: Passage, from: number, to: number): boolean {
  // "les ministres de la Justice, X, et de l'Intérieur, Y": the second function stands without its head.
  if (/^(?:et|و)$/.test(normAt(passage, from)) && to - from <= LONGEST_OWNER && /^\s*[,،]\s*$/.test(gapBefore(passage, to))) return true
  for (let index = from; index < to; index++) if (!JOINING.test(normAt(passage, index))) return false
  return !/[.;؛()]/.test(gapBefore(passage, to))
}

/** "Avec le ministre X, il a évoqué": the other side stands first in the sentence. */
function isCompany(passage: Passage, { from }: Candidate): boolean {
  if (passage.language !== 'fr') return false
  const first = sentenceAt(passage, from).from
  return from > first && from <= first + 3 && meetingGrammars.fr.company.has(normAt(passage, first))
}

function leavesSubjectOut(passage: Passage, trigger: Trigger | undefined, lead: Candidate, after: readonly Candidate[], known: string | null): boolean {
  if (trigger === undefined) return false
  // French puts the subject before its verb: what follows a verb is never it.
  if (passage.language === 'fr' && trigger.atom.voice !== 'noun' && !/^reuni/.test(normAt(passage, trigger.atom.from))) return true
  const word = normAt(passage, lead.from - 1)
  const skipped = /^(?:l'|le|la|les|un|une|ses|son|m|mme|السيد|السيده)$/.test(word) ? normAt(passage, lead.from - 2) : word
  const { company } = meetingGrammars[passage.language]
  if (/^(?:entre|بين)$/.test(skipped)) return false
  if (company.has(skipped) || isJoinedByPreposition(passage, lead)) return true
  if (known === null || lead.person === known) return false
  if (after.length === 1) return true
  return passage.language === 'ar' && trigger.atom.voice !== 'noun' && trigger.atom.prefix.startsWith('و') && after.every(({ person }) => person !== known)
}

/** اجتمع بقائد الجيش: the letter before a party says that he is the other side. */
function isJoinedByPreposition(passage: Passage, { from, span }: Candidate): boolean {
  const token = passage.tokens[from]
  return token !== undefined && span.start > token.start && /^[وف]?ب/.test(token.norm)
}

/** Those who are met; "accompagné de X et Y" leaves out both. */
function withoutAsides(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  let aside: Candidate | null = null
  return candidates.filter((candidate) => {
    aside = isAside(passage, candidate) || (aside !== null && normAt(passage, aside.to) === 'et' && isJoined(passage, aside.to, candidate.from)) ? candidate : null
    return aside === null
  })
}

/** "en présence de X", "selon X", بحضور: there, or the source, and not met. */
function isAside(passage: Passage, candidate: Candidate): boolean {
  const { aside } = meetingGrammars[passage.language]
  let first = candidate.from
  // "accompagnés des commissaires européens X": the function that several share stands apart from the name.
  while (passage.language === 'fr' && ((passage.cover[first - 1] ?? 0) & SHARED) !== 0 && /^ $/.test(gapBefore(passage, first))) first--
  for (let index = first - 1; index >= first - 3 && index >= 0; index--) {
    if (/[,،;؛.:]/.test(gapBefore(passage, index + 1))) return false
    if (aside.has(normAt(passage, index))) return !isOfDelegation(passage, index) && !isAddressed(passage, index)
  }
  return false
}

/** وفد من الخبراء برئاسة فلان: who leads a delegation is the one who is met. */
function isOfDelegation(passage: Passage, index: number): boolean {
  if (passage.language !== 'ar' || !leads(passage, index)) return false
  const { from } = sentenceAt(passage, index)
  for (let before = index - 1; before >= Math.max(from, index - DELEGATION_REACH); before--) {
    if (/^[وبلف]{0,2}(?:ال)?(?:وفدا?|بعثه)$/.test(normAt(passage, before))) return true
  }
  return false
}

/** Words of "وفد من رجال الأعمال والخبراء" before the one who leads it. */
const DELEGATION_REACH = 9

/** "un message au président", رسالة إلى الرئيس: who gets a letter from hand to hand is met, who sent it is not. */
function isAddressed(passage: Passage, index: number): boolean {
  return /^(?:lettre|message|رساله)$/.test(normAt(passage, index)) && /^(?:a|au|aux|الي|ل\p{L}+)$/u.test(normAt(passage, index + 1))
}

/** حظي باستقبال من الرئيس: who gives what was given. */
function isGiver(passage: Passage, { from }: Candidate): boolean {
  if (passage.language !== 'ar' || normAt(passage, from - 1) !== 'من') return false
  const verb = findAtomBefore(passage, from - 1, 'meeting')
  return verb !== null && verb.voice === 'passive'
}

/** "l'audience que lui a accordée le président": behind the verb stands the one who granted it. */
function isGranter(passage: Passage, { from }: Candidate): boolean {
  if (passage.language !== 'fr') return false
  for (let index = from - 1; index >= from - 5 && !/[,;:]/.test(gapBefore(passage, index + 1)); index--) {
    if (/^(?:accorde|reserve|offert)e?s?$/.test(normAt(passage, index))) return /^(?:lui|leur)$/.test(normAt(passage, index - 2)) && /^(?:a|ont|avait)$/.test(normAt(passage, index - 1))
  }
  return false
}

function isAgent(passage: Passage, candidate: Candidate): boolean {
  const { agent } = meetingGrammars[passage.language]
  if (isGranter(passage, candidate) || isGiver(passage, candidate)) return true
  for (let index = candidate.from - 1; index >= candidate.from - 3 && index >= 0; index--) {
    if (/[,،;؛:()]/.test(gapBefore(passage, index + 1))) return false
    // "une délégation conduite par X": he leads it, and received nobody.
    if (agent.has(normAt(passage, index)) && leads(passage, index - 1)) return false
    if (agent.has(normAt(passage, index))) return passage.language === 'fr' ? normAt(passage, index) === 'par' || normAt(passage, index - 1) === 'des' : normAt(passage, index - 1) === 'من'
  }
  return false
}
