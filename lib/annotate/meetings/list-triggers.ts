import type { MeetingStatus } from '@/lib/model/annotation'
import type { z } from 'zod'
import type { Atom } from '../atoms/atom'
import { listSplitVerbs } from './list-split-verbs'
import { listStays } from './list-stays'
import { atomsIn, findAtomBefore, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { meetingGrammars } from './meeting-grammar'

export type MeetingAtom = Extract<Atom, { kind: 'meeting' }>

/**
 * A verb or noun of meeting in a sentence.
 * `weak` recall is believed only when the article has something else to report: "après ses entretiens" may be the news.
 */
export interface Trigger {
  atom: MeetingAtom
  status: z.infer<typeof MeetingStatus>
  weak: boolean
  /** Tells of the party just before it and opens no meeting of its own: "X, en visite au Maroc". */
  attribute: boolean
  /** A verb in a tense, and neither a noun nor "avoir vu". */
  finite: boolean
}

const NEAR = 4
const INTENTION = /^(?:[وف]?(?:ي|ت|من|سوف|س).*|doit|devrait|va|s'|est|sont|il|prevoit)$/
const AFTER = 3

/** The meeting words of a sentence, with what their tense and the words beside them say about when. */
export function listTriggers(passage: Passage, sentence: TokenRange): Trigger[] {
  return [...atomsIn(passage, sentence, 'meeting'), ...listStays(passage, sentence), ...listSplitVerbs(passage, sentence)]
    .sort((left, right) => left.from - right.from)
    .filter((atom) => hasNeed(passage, atom, sentence) && !receivesThing(passage, atom) && !isAnaphora(passage, atom))
    .map((atom) => ({ atom, ...statusOf(passage, atom, sentence), attribute: isAttribute(passage, atom, sentence), finite: isFinite(passage, atom) }))
    .map((trigger, index, list) => inherit(trigger, list[index - 1]))
    .map((trigger, index, list) => (list.length > 1 && isAsideClause(passage, trigger, index, list) ? { ...trigger, status: 'recalled' as const, weak: false } : trigger))
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

/** "C'est la première visite de ce niveau": the one told before, and the how manieth. */
function isCounted(passage: Passage, index: number): boolean {
  return passage.language === 'fr' && [2, 3, 4].some((back) => normAt(passage, index - back) === "c'" && /^(?:est|etait)$/.test(normAt(passage, index - back + 1)))
}

/** "rentré de Paris où il a été reçu par X": of a journey that is not told here. "s'est rendu à Vienne où il a rencontré X" goes on. */
function isAsideClause(passage: Passage, { atom, status }: Trigger, index: number, list: readonly Trigger[]): boolean {
  if (passage.language !== 'fr' || atom.voice === 'noun' || status !== 'reported' || list.length < 2) return false
  if (!wordsBetween(passage, Math.max(0, atom.from - 3), atom.from).some((word) => meetingGrammars.fr.where.has(word))) return false
  return list.slice(0, index).every((before) => before.atom.meeting !== 'visit' && before.atom.meeting !== 'conference')
}

/** وكان قد زار … والتقى: the second verb has the tense of the first. */
function inherit(trigger: Trigger, before: Trigger | undefined): Trigger {
  // يعتزم زيارة روما للقاء نظيره: what the journey is for is to come as well.
  if (before?.status === 'announced' && (/^[وف]?ل/.test(trigger.atom.prefix) || trigger.weak)) return { ...trigger, status: 'announced', weak: false }
  const joined = trigger.atom.prefix.startsWith('و') && trigger.atom.voice !== 'noun'
  return joined && before !== undefined && before.status === 'recalled' && !before.weak ? { ...trigger, status: 'recalled' } : trigger
}

const REACH = 25

/** "a remis" tells of a medal or of nothing, "évoque" of somebody only with "avec": ناقش ... مع. */
function hasNeed(passage: Passage, { needs, from, to }: MeetingAtom, sentence: TokenRange): boolean {
  if (needs === null) return true
  const { award, company } = meetingGrammars[passage.language]
  const end = Math.min(sentence.to, to + REACH)
  if (needs === 'company') return company.has(normAt(passage, sentence.from)) || hasWord(passage, to, end, (word) => company.has(word))
  return hasWord(passage, Math.max(0, from - REACH), end, (word) => award.has(word) || award.has(word.replace(/^[وبل]?ال/, '')))
}

function hasWord(passage: Passage, from: number, to: number, fits: (word: string) => boolean): boolean {
  for (let index = from; index < to; index++) if (fits(normAt(passage, index))) return true
  return false
}

/** "a reçu la médaille", "a reçu un appel": nobody is met. */
function receivesThing(passage: Passage, atom: MeetingAtom): boolean {
  const { things } = meetingGrammars[passage.language]
  for (let index = atom.to; index < atom.to + 3; index++) {
    if (/[,;.:]/.test(gapBefore(passage, index))) return false
    if (things.has(normAt(passage, index).replace(/^ال/, ''))) return true
  }
  return false
}

function statusOf(passage: Passage, atom: MeetingAtom, sentence: TokenRange): Pick<Trigger, 'status' | 'weak'> {
  const grammar = meetingGrammars[passage.language]
  const before = wordsBetween(passage, Math.max(sentence.from, atom.from - NEAR), atom.from)
  const around = [...before, ...wordsBetween(passage, atom.from, Math.min(sentence.to, atom.to + AFTER))]
  const verb = normAt(passage, atom.from)
  if (around.some((word) => grammar.coming.has(word)) || atom.prefix.endsWith('س') || (atom.voice !== 'noun' && /(?:ra|ront)$/.test(verb))) {
    return { status: 'announced', weak: false }
  }
  const stay = atom.voice === 'active' && grammar.being.has(verb)
  const own = passage.language === 'fr' && !stay ? wordsBetween(passage, atom.from, atom.to) : []
  if ([...before.slice(-3), ...own].some((word) => grammar.pluperfect.has(word) || grammar.hearsay.has(word))) {
    return { status: 'recalled', weak: false }
  }
  if (isToldOf(passage, atom)) return { status: 'recalled', weak: false }
  if (isInfinitive(passage, atom) && !isDecided(passage, atom, sentence)) return { status: 'announced', weak: !hasComingCue(passage, atom, sentence) }
  if (hasComingCue(passage, atom, sentence)) return { status: 'announced', weak: false }
  const cue = cueBefore(passage, atom)
  if (cue === 'announced') return { status: 'announced', weak: false }
  if (cue === 'recalled') return { status: 'recalled', weak: false }
  const earlier = [...atomsIn(passage, { from: sentence.from, to: atom.from }, 'cue')].some((cue) => cue.cue === 'recalled' && cue.to <= atom.from)
  const past = wordsBetween(passage, sentence.from, atom.from).some((word) => grammar.past.has(word))
  // عاد الوزير بعد زيارة لكندا: to be back from a visit is the news of it.
  if (atom.meeting === 'visit' && !earlier && wordsBetween(passage, sentence.from, atom.from).some((word) => grammar.returning.has(word))) return { status: 'reported', weak: false }
  if (grammar.previous.has(normAt(passage, atom.from - 1)) || isReminder(passage, sentence, atom.from)) return { status: 'recalled', weak: false }
  if (earlier || past || (atom.meeting === 'visit' && before.slice(-2).some((word) => grammar.before.has(word)))) return { status: 'recalled', weak: true }
  return { status: 'reported', weak: false }
}

/** الزيارة التي سبق أن قام بها, لقاءات كان أجراها: the clause behind a noun says that it is over. */
function isToldOf(passage: Passage, { voice, to }: MeetingAtom): boolean {
  if (passage.language !== 'ar' || voice !== 'noun' || gapBefore(passage, to) !== ' ') return false
  const next = /^(?:التي|الذي|اللذين)$/.test(normAt(passage, to)) ? to + 1 : to
  return /^(?:كان|كانت|كانا|سبق)$/.test(normAt(passage, next)) && (next > to || /^(?:قد|اجرا|عقد|قام|جمع)/.test(normAt(passage, next + 1)))
}

/** "Pour rappel, le ministre a reçu", للتذكير، استقبل: what a reminder tells is no news even when it stands alone. */
function isReminder(passage: Passage, sentence: TokenRange, at: number): boolean {
  const { reminder } = meetingGrammars[passage.language]
  for (let index = sentence.from; index < at; index++) {
    if (reminder.has(normAt(passage, index)) && /^\s*[,،:]/.test(gapBefore(passage, index + 1))) return true
  }
  return false
}

/** "doit rencontrer", "pour rencontrer": not yet done. */
function isInfinitive(passage: Passage, atom: MeetingAtom): boolean {
  return passage.language === 'fr' && atom.voice !== 'noun' && /(?:er|oir|ir|rendre)$/.test(normAt(passage, atom.to - 1)) && !/^(?:avoir|a|ont)$/.test(normAt(passage, atom.from))
}

/** "a décidé de décerner", قرر منح: the decision is what happened. */
function isDecided(passage: Passage, atom: MeetingAtom, sentence: TokenRange): boolean {
  return atom.meeting === 'ceremony' && wordsBetween(passage, sentence.from, atom.from).some((word) => meetingGrammars[passage.language].decided.has(word))
}

/** "s'apprête à", يعتزم فلان زيارة: a verb of intention before, with no other meeting word between. */
function hasComingCue(passage: Passage, atom: MeetingAtom, sentence: TokenRange): boolean {
  const nearest = [...atomsIn(passage, { from: sentence.from, to: atom.from }, 'meeting')].findLast((other) => other.to <= atom.from)
  return [...atomsIn(passage, { from: sentence.from, to: atom.from }, 'cue')].some((cue) =>
    cue.cue === 'announced' && cue.to <= atom.from && INTENTION.test(normAt(passage, cue.from)) && (nearest?.from ?? 0) < cue.to)
}

/** The cue that stands right before a meeting word: "doit recevoir", وسبق أن اجتمع. */
function cueBefore(passage: Passage, atom: MeetingAtom): 'recalled' | 'announced' | null {
  if (/[,،.;]/.test(gapBefore(passage, atom.from))) return null
  for (const end of [atom.from - 1, atom.from]) {
    const cue = findAtomBefore(passage, end, 'cue')
    if (cue !== null && cue.cue !== 'non-event') return cue.cue
  }
  return null
}

function wordsBetween(passage: Passage, from: number, to: number): string[] {
  return passage.tokens.slice(from, to).map(({ norm }) => norm)
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
