import { isHavingNow } from '../auxiliaries'
import { atomsIn, findAtomBefore, gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { isToCome, isToldOf } from './clause-behind-noun'
import { isDayOfNews } from './is-day-of-news'
import { isJustDone } from './is-just-done'
import { isLongAfter } from './is-long-after'
import { isOfPastMonth } from './is-of-past-month'
import { isOnItsMargin } from './is-on-its-margin'
import { meetingGrammars } from './meeting-grammar'
import { splitVerbs } from './split-verbs'
import type { MeetingAtom, Trigger } from './trigger'

/** Words before and after a meeting word that may tell its tense. */
const NEAR = 4
const AFTER = 3

/**
 * When a meeting is, by the tense of its word and the words beside it: "doit recevoir" and سيستقبل are announced, "avait
 * reçu" and سبق أن اجتمع recalled, "a reçu" and استقبل reported.
 */
export function tellStatus(passage: Passage, atom: MeetingAtom, sentence: TokenRange): Pick<Trigger, 'status' | 'weak'> {
  const grammar = meetingGrammars[passage.language]
  const before = normsBetween(passage, Math.max(sentence.from, atom.from - NEAR), atom.from)
  const around = [...before, ...normsBetween(passage, atom.from, Math.min(sentence.to, atom.to + AFTER))]
  const verb = normAt(passage, atom.from)
  // تنفيذا للاتفاق الموقع أمس: whatever is to come of it, it is signed.
  if (isSigned(passage, atom)) return { status: 'reported', weak: false }
  if (around.some((word) => grammar.coming.has(word) || grammar.next.has(word)) || atom.prefix.endsWith('س') || isToCome(passage, atom, sentence) || (atom.voice !== 'noun' && isFuture(passage, atom))) {
    return { status: 'announced', weak: false }
  }
  if (isOnItsMargin(passage, sentence)) return { status: 'reported', weak: false }
  const stay = atom.voice === 'active' && grammar.being.has(verb)
  const own = passage.language === 'fr' && !stay ? normsBetween(passage, atom.from, atom.to) : []
  if ([...before.slice(-3), ...own].some((word) => grammar.pluperfect.has(word)) && !isDayOfNews(passage, sentence, atom.from)) {
    return { status: 'recalled', weak: false }
  }
  // "qui a déjà rencontré X en juin": what is known of somebody.
  if (own.includes('deja') && normAt(passage, atom.from - 1) === 'qui') return { status: 'recalled', weak: false }
  // What was signed is in force, and told of later; a visit told so by itself may be what the article is about.
  if (isLongAfter(passage, atom, sentence)) return { status: 'recalled', weak: atom.meeting !== 'agreement' }
  if (isToldOf(passage, atom)) return { status: 'recalled', weak: false }
  if (isInfinitive(passage, atom) && !isDecided(passage, atom, sentence)) return { status: 'announced', weak: !hasComingCue(passage, atom, sentence) }
  if (hasComingCue(passage, atom, sentence)) return { status: 'announced', weak: false }
  const cue = cueBefore(passage, atom)
  if (cue === 'announced') return { status: 'announced', weak: false }
  if (cue === 'recalled') return { status: 'recalled', weak: false }
  const earlier = [...atomsIn(passage, { from: sentence.from, to: atom.from }, 'cue')].some((cue) => cue.cue === 'recalled' && cue.to <= atom.from && !isOfPassing(passage, sentence, cue))
  const past = normsBetween(passage, sentence.from, atom.from).some((word) => grammar.past.has(word))
  // عاد الوزير بعد زيارة لكندا: to be back from a visit is the news of it.
  if (atom.meeting === 'visit' && !earlier && normsBetween(passage, sentence.from, atom.from).some((word) => grammar.returning.has(word))) return { status: 'reported', weak: false }
  if (grammar.previous.has(normAt(passage, atom.from - 1)) || isReminder(passage, sentence, atom.from)) return { status: 'recalled', weak: false }
  if (isOfPastMonth(passage, atom, sentence)) return { status: 'recalled', weak: false }
  if (earlier || past || (atom.meeting === 'visit' && before.slice(-2).some((word) => grammar.before.has(word)))) return { status: 'recalled', weak: true }
  return { status: 'reported', weak: false }
}

/**
 * "Nommé trois semaines plus tôt, le ministre a reçu X": a time that is told of something else in passing. "Trois semaines plus
 * tôt, il avait reçu X" begins its clause.
 */
function isOfPassing(passage: Passage, sentence: TokenRange, { from, to }: TokenRange): boolean {
  if (!/plus tot$/.test(normsBetween(passage, from, to).join(' ')) || from === sentence.from) return false
  return !/[,;:–—(]/.test(gapBefore(passage, from)) && !/^(?:et|mais|ou|que|qui|deja)$/.test(normAt(passage, from - 1))
}

/** "recevra", "se rendront". */
function isFuture(passage: Passage, { from, to }: MeetingAtom): boolean {
  return normsBetween(passage, from, Math.min(to, from + 2)).some((norm) => /^\p{L}+(?:ra|ront)$/u.test(norm))
}

/** الموقع, المبرمة: a participle says that it is done. */
function isSigned(passage: Passage, { meeting, voice, from, prefix }: MeetingAtom): boolean {
  return passage.language === 'ar' && meeting === 'agreement' && voice === 'noun' && splitVerbs.get(normAt(passage, from).slice(prefix.length))?.completion === 'before'
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
  return passage.language === 'fr' && atom.voice !== 'noun' && /(?:er|oir|ir|rendre)$/.test(normAt(passage, atom.to - 1)) && !isHavingNow(passage, atom.from) && !/^(?:avoir|vient|viennent)$/.test(normAt(passage, atom.from)) && !isJustDone(passage, atom.from)
}

/** "a décidé de décerner", قرر منح: the decision is what happened. */
function isDecided(passage: Passage, atom: MeetingAtom, sentence: TokenRange): boolean {
  return atom.meeting === 'ceremony' && normsBetween(passage, sentence.from, atom.from).some((word) => meetingGrammars[passage.language].decided.has(word))
}

/** "s'apprête à", يعتزم فلان زيارة: a verb of intention before, with no other meeting word between. */
function hasComingCue(passage: Passage, atom: MeetingAtom, sentence: TokenRange): boolean {
  const nearest = [...atomsIn(passage, { from: sentence.from, to: atom.from }, 'meeting')].findLast((other) => other.to <= atom.from)
  return [...atomsIn(passage, { from: sentence.from, to: atom.from }, 'cue')].some((cue) =>
    cue.intends && cue.to <= atom.from && (nearest?.from ?? 0) < cue.to)
}

/** The cue that stands right before a meeting word: "doit recevoir", وسبق أن اجتمع. */
function cueBefore(passage: Passage, atom: MeetingAtom): 'recalled' | 'announced' | null {
  if (/[,،.;]/.test(gapBefore(passage, atom.from))) return null
  for (const end of [atom.from - 1, atom.from]) {
    const cue = findAtomBefore(passage, end, 'cue')
    if (cue?.cue === 'recalled' || cue?.cue === 'announced') return cue.cue
  }
  return null
}
