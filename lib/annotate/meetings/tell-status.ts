import { weekdayForms } from '@/lib/knowledge/months'
import { languageTags } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { COVER } from '../atoms/atom'
import { isHavingNow } from '../auxiliaries'
import { DATE_WORDS } from '../dates/words'
import { words } from '../grammar-words'
import { isCoveredAt } from '../is-covered'
import { atomsIn, findAtomBefore, gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { isDayOfNews } from './is-day-of-news'
import { isJustDone } from './is-just-done'
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
  const stay = atom.voice === 'active' && grammar.being.has(verb)
  const own = passage.language === 'fr' && !stay ? normsBetween(passage, atom.from, atom.to) : []
  if ([...before.slice(-3), ...own].some((word) => grammar.pluperfect.has(word)) && !isDayOfNews(passage, sentence, atom.from)) {
    return { status: 'recalled', weak: false }
  }
  if (isToldOf(passage, atom)) return { status: 'recalled', weak: false }
  if (isInfinitive(passage, atom) && !isDecided(passage, atom, sentence)) return { status: 'announced', weak: !hasComingCue(passage, atom, sentence) }
  if (hasComingCue(passage, atom, sentence)) return { status: 'announced', weak: false }
  const cue = cueBefore(passage, atom)
  if (cue === 'announced') return { status: 'announced', weak: false }
  if (cue === 'recalled') return { status: 'recalled', weak: false }
  const earlier = [...atomsIn(passage, { from: sentence.from, to: atom.from }, 'cue')].some((cue) => cue.cue === 'recalled' && cue.to <= atom.from)
  const past = normsBetween(passage, sentence.from, atom.from).some((word) => grammar.past.has(word))
  // عاد الوزير بعد زيارة لكندا: to be back from a visit is the news of it.
  if (atom.meeting === 'visit' && !earlier && normsBetween(passage, sentence.from, atom.from).some((word) => grammar.returning.has(word))) return { status: 'reported', weak: false }
  if (grammar.previous.has(normAt(passage, atom.from - 1)) || isReminder(passage, sentence, atom.from)) return { status: 'recalled', weak: false }
  if (isOfPastMonth(passage, atom, sentence)) return { status: 'recalled', weak: false }
  if (earlier || past || (atom.meeting === 'visit' && before.slice(-2).some((word) => grammar.before.has(word)))) return { status: 'recalled', weak: true }
  return { status: 'reported', weak: false }
}

/** "recevra", "se rendront". */
function isFuture(passage: Passage, { from, to }: MeetingAtom): boolean {
  return normsBetween(passage, from, Math.min(to, from + 2)).some((norm) => /^\p{L}+(?:ra|ront)$/u.test(norm))
}

/** الموقع, المبرمة: a participle says that it is done. */
function isSigned(passage: Passage, { meeting, voice, from, prefix }: MeetingAtom): boolean {
  return passage.language === 'ar' && meeting === 'agreement' && voice === 'noun' && splitVerbs.get(normAt(passage, from).slice(prefix.length))?.completion === 'before'
}

/** What opens a clause behind an Arabic noun. */
const RELATIVE = words('التي الذي اللذين')
/** … that tells what was, and with which verbs. */
const WAS = words('كان كانت كانا سبق')
const DID = words('قد أجراه أجراها أجراهما أجرياه أجرياها عقده عقدها عقداه عقداها عقدوه قام قامت قاما جمعه جمعها جمعته جمعتها جمعهما جمعتهما جمعهم جمعتهم')

/** How far behind a journey its season stands. */
const FARTHEST_SEASON = 14

/**
 * زيارة يقوم بها الوزير إلى عمان في الخريف المقبل, … في وقت لاحق من هذا العام: the clause behind a noun says that it is
 * still to come.
 */
function isToCome(passage: Passage, { voice, to }: MeetingAtom, sentence: TokenRange): boolean {
  if (passage.language !== 'ar' || voice !== 'noun' || !(RELATIVE.has(normAt(passage, to)) || /^[يت]\p{L}+$/u.test(normAt(passage, to)))) return false
  for (let index = to; index < Math.min(sentence.to, to + FARTHEST_SEASON) && !/[،,;؛]/.test(gapBefore(passage, index)); index++) {
    const norm = normAt(passage, index)
    if (meetingGrammars.ar.next.has(norm) || (norm === 'لاحق' && normAt(passage, index - 1) === 'وقت')) return true
  }
  return false
}

/** الزيارة التي سبق أن قام بها, لقاءات كان أجراها: the clause behind a noun says that it is over. */
function isToldOf(passage: Passage, { voice, to }: MeetingAtom): boolean {
  if (passage.language !== 'ar' || voice !== 'noun' || gapBefore(passage, to) !== ' ') return false
  const next = RELATIVE.has(normAt(passage, to)) ? to + 1 : to
  return WAS.has(normAt(passage, next)) && (next > to || DID.has(normAt(passage, next + 1)))
}

/**
 * Words between a noun and its month: "sa visite de travail à Rome en juillet dernier", زيارته الرسمية إلى روما في جويلية
 * الماضي.
 */
const FARTHEST_MONTH = 9

/** "dernier", الماضي: what says of a time that it is over. */
const LAST: ReadonlySet<string> = new Set(languageTags.flatMap((language) => DATE_WORDS[language]).flatMap(({ meaning, words: forms }) => (meaning.type === 'shift' && meaning.shift === 'last' ? forms.split('|').map(normalise) : [])))
/** Days and weeks, which may be those of the news: "lundi dernier", الأسبوع الماضي. */
const WEEKLY: ReadonlySet<string> = new Set([...weekdayForms.map(({ phrase }) => normalise(phrase)), ...words('semaine أسبوع الأسبوع يوم اليوم')])

/** A month that is over is told of what was before, where "lundi dernier" may well be the news. */
function isOfPastMonth(passage: Passage, { voice, from, to }: MeetingAtom, sentence: TokenRange): boolean {
  // "Une rencontre en décembre dernier": what has an indefinite article is told for the first time.
  if (voice !== 'noun' || normAt(passage, from - 1) === 'une') return false
  for (let index = to; index < Math.min(sentence.to, to + FARTHEST_MONTH) && !/[،,;؛:]/.test(gapBefore(passage, index)); index++) {
    const dated = isCoveredAt(passage, index - 1, COVER.date) && !WEEKLY.has(normAt(passage, index - 1))
    if (dated && LAST.has(normAt(passage, index)) && !/\d/.test(normAt(passage, index - 2))) return true
  }
  return false
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
    if (cue !== null && cue.cue !== 'non-event') return cue.cue
  }
  return null
}
