import { atomsIn, findAtomAt, gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { asNoun } from './as-noun'
import { hasVisitor } from './has-visitor'
import { isCounted } from './is-counted'
import { isDenied } from './is-denied'
import { isHearsay } from './is-hearsay'
import { isSpeakers } from './is-speakers'
import { listJointActs } from './list-joint-acts'
import { listPartedVerbs } from './list-parted-verbs'
import { listSplitVerbs } from './list-split-verbs'
import { listStays } from './list-stays'
import { isThankedFor } from './list-thanks'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import { opensWithParty } from './opens-with-party'
import { tellStatus } from './tell-status'
import type { MeetingAtom, Trigger } from './trigger'

/** Words between "en" and "visite" that make it one of the party before it. */
const NEAR = 4

/** Words between a verb and what it needs beside it. */
const REACH = 25

/**
 * The meeting words of a sentence, with what their tense and the words beside them say about when: of "a reçu X, qui avait
 * rencontré Y" one reported and one recalled; of "a reçu la médaille" or حضر اللقاء none.
 */
export function listTriggers(passage: Passage, sentence: TokenRange): Trigger[] {
  return [...atomsIn(passage, sentence, 'meeting'), ...listStays(passage, sentence), ...listSplitVerbs(passage, sentence), ...listPartedVerbs(passage, sentence)]
    .sort((left, right) => left.from - right.from)
    .map((atom, index, list) => (index > 0 && isReceivedThere(passage, atom, list.slice(0, index)) ? { ...atom, voice: 'passive' as const, subject: 'guest' as const } : atom))
    .map((atom) => honours(passage, asNoun(passage, atom, sentence), sentence))
    .filter((atom) => hasNeed(passage, atom, sentence) && !isThankedFor(passage, atom) && !isSpeakers(passage, atom, sentence) && !receivesThing(passage, atom) && !isAnaphora(passage, atom) && !isDenied(passage, atom) && !isHearsay(passage, atom, sentence))
    .map((atom) => toTrigger(passage, atom, sentence))
    .map((trigger, index, list) => inherit(trigger, list[index - 1]))
    .map((trigger, index, list) => (list.length > 1 && isAsideClause(passage, trigger, index, list) ? { ...trigger, status: 'recalled' as const, weak: false } : trigger))
}

/** The acts of two together that a sentence tells without any meeting word; `candidates` are those who may act. */
export function listActs(passage: Passage, sentence: TokenRange, candidates: readonly Candidate[]): Trigger[] {
  return listJointActs(passage, sentence, candidates)
    .filter((atom) => !isDenied(passage, atom) && !isHearsay(passage, atom, sentence))
    .map((atom) => toTrigger(passage, atom, sentence))
}

function toTrigger(passage: Passage, atom: MeetingAtom, sentence: TokenRange): Trigger {
  return { atom, ...tellStatus(passage, atom, sentence), attribute: isAttribute(passage, atom, sentence), finite: isFinite(passage, atom) }
}

/**
 * "Cette visite suit celle de X": the meeting told before, and not a new one, unless it says with whom.
 * "X a assisté à la rencontre", وحضر اللقاء فلان: the one told before too, and X was not met.
 */
function isAnaphora(passage: Passage, atom: MeetingAtom): boolean {
  const { attending, demonstrative, company } = meetingGrammars[passage.language]
  if (atom.voice === 'noun' && [1, 2, 3].some((back) => attending.has(normAt(passage, atom.from - back)))) return true
  if (atom.voice === 'noun' && isCounted(passage, atom.from)) return true
  return atom.voice === 'noun' && demonstrative.has(normAt(passage, atom.from - 1)) && !company.has(normAt(passage, atom.to))
}

/** "rentré de Paris où il a été reçu par X": a journey not told here. "s'est rendu à Vienne où il a rencontré X" goes on. */
function isAsideClause(passage: Passage, { atom, status }: Trigger, index: number, list: readonly Trigger[]): boolean {
  if (passage.language !== 'fr' || atom.voice === 'noun' || status !== 'reported' || list.length < 2) return false
  if (!normsBetween(passage, Math.max(0, atom.from - 3), atom.from).some((word) => meetingGrammars.fr.where.has(word))) return false
  return list.slice(0, index).every((before) => before.atom.meeting !== 'visit' && before.atom.meeting !== 'conference')
}

/** وكان قد زار … والتقى: the second verb has the tense of the first. */
function inherit(trigger: Trigger, before: Trigger | undefined): Trigger {
  // يعتزم زيارة روما للقاء نظيره: what the journey is for is to come as well.
  if (before?.status === 'announced' && (/^[وف]?ل/.test(trigger.atom.prefix) || trigger.weak)) return { ...trigger, status: 'announced', weak: false }
  const joined = trigger.atom.prefix.startsWith('و') && trigger.atom.voice !== 'noun'
  return joined && before !== undefined && before.status === 'recalled' && !before.weak ? { ...trigger, status: 'recalled' } : trigger
}

/** "a remis" tells of a medal or of nothing, "évoque" of somebody only with "avec", "la venue" only with a visitor. */
function hasNeed(passage: Passage, { needs, from, to }: MeetingAtom, sentence: TokenRange): boolean {
  if (needs === null) return true
  if (needs === 'party') return hasVisitor(passage, { from, to }, sentence.to)
  const { award, company } = meetingGrammars[passage.language]
  const end = Math.min(sentence.to, to + REACH)
  if (needs === 'company') return company.has(normAt(passage, sentence.from)) || hasCompany(passage, to, end)
  return hasWord(passage, Math.max(0, from - REACH), end, (word) => award.has(word) || award.has(word.replace(/^[وبل]?ال/, '')))
}

/** "avec X"; "avec la venue de X" and "entre les deux pays" are no company. */
function hasCompany(passage: Passage, from: number, to: number): boolean {
  const { company } = meetingGrammars[passage.language]
  for (let index = from; index < to; index++) {
    const norm = normAt(passage, index)
    if (company.has(norm) && !/^(?:entre|بين)$/.test(norm) && [1, 2].every((ahead) => findAtomAt(passage, index + ahead, 'meeting')?.voice !== 'noun')) return true
  }
  return false
}

function hasWord(passage: Passage, from: number, to: number, fits: (word: string) => boolean): boolean {
  for (let index = from; index < to; index++) if (fits(normAt(passage, index))) return true
  return false
}

/**
 * "X s'est rendu au siège, où Y l'a reçu", زار فلان المقر حيث استقبله فلان: the subject of the sentence is the one who was
 * received.
 */
function isReceivedThere(passage: Passage, atom: MeetingAtom, earlier: readonly MeetingAtom[]): boolean {
  if (atom.meeting !== 'reception' || atom.voice !== 'active') return false
  const went = earlier[0]?.meeting === 'visit' && earlier[0].voice === 'active'
  if (passage.language === 'ar') return went && /(?:ه|ها|هم|هما)$/.test(passage.tokens[atom.to - 1]?.text ?? '')
  const { object } = meetingGrammars.fr
  return normAt(passage, atom.from - 1) === 'y' ? object.has(normAt(passage, atom.from - 2)) : went && object.has(normAt(passage, atom.from - 1))
}

/** "a reçu lundi l'ordre du Mérite des mains du roi": what is received from somebody's hands honours the one who receives. */
function honours(passage: Passage, atom: MeetingAtom, sentence: TokenRange): MeetingAtom {
  // قررت اللجنة منح فلان وساما: who stands behind the verb is honoured.
  if (passage.language === 'ar' && atom.meeting === 'ceremony' && /^[بل]?منح$/.test(normAt(passage, atom.from)) && normsBetween(passage, sentence.from, atom.from).some((word) => meetingGrammars.ar.decided.has(word))) return { ...atom, subject: 'either' }
  if (atom.meeting !== 'reception' || atom.voice !== 'active' || !receivesThing(passage, atom)) return atom
  const handed = hasWord(passage, atom.to, Math.min(sentence.to, atom.to + REACH), (word) => word === 'mains')
  return handed ? { ...atom, meeting: 'ceremony', voice: 'passive', subject: 'guest' } : atom
}

/** "a reçu la médaille", "a reçu un appel": nobody is met; who "a signé lundi un accord" did. "a discuté de formation avec X", "avec X, il a évoqué la formation" is talk of it. */
function receivesThing(passage: Passage, atom: MeetingAtom): boolean {
  if (atom.meeting === 'ceremony' || atom.meeting === 'agreement' || atom.voice === 'reciprocal' || (atom.needs === 'company' && opensWithParty(passage, atom.from))) return false
  const { things } = meetingGrammars[passage.language]
  for (let index = atom.to; index < atom.to + 3; index++) {
    if (/[,;.:]/.test(gapBefore(passage, index))) return false
    if (things.has(normAt(passage, index).replace(/^ال/, ''))) return true
  }
  return false
}

function isFinite(passage: Passage, atom: MeetingAtom): boolean {
  // عقد فلان جلسة عمل: the verb stands apart from its noun; لقائه and بعد لقاء have none.
  if (atom.voice === 'noun') return passage.language === 'ar' && !/(?:ه|هما)$/.test(normAt(passage, atom.to - 1)) && !meetingGrammars.ar.before.has(normAt(passage, atom.from - 1))
  return atom.voice !== 'passive' && !/^(?:avoir|etre|s'etre|ayant)$/.test(normAt(passage, atom.from))
}

function isAttribute(passage: Passage, atom: MeetingAtom, sentence: TokenRange): boolean {
  if (atom.meeting !== 'visit') return false
  const { attribute, attributeOpening } = meetingGrammars[passage.language]
  if (attributeOpening.has(normAt(passage, atom.from))) return true
  for (let index = atom.from - 1; index >= Math.max(sentence.from, atom.from - NEAR); index--) {
    if (attribute.has(normAt(passage, index))) return true
    if (/[,،;؛]/.test(gapBefore(passage, index + 1))) return false
  }
  return false
}
