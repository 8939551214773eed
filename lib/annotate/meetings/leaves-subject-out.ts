import { wordBefore } from '../articles'
import { COVER } from '../atoms/atom'
import { isEnvoy } from '../functions/is-envoy'
import { words } from '../grammar-words'
import { isCovered } from '../is-covered'
import { findAtomAt, normAt, normsBetween, type Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import type { Trigger } from './trigger'
import { genderOfVerb } from './verb-gender'

/**
 * Whether the first party behind a meeting word is not its subject: a verb of the first person, one that does not agree
 * with that party, or a word that makes another side of it: التقيت الوزير, استقبلت اليوم سفير بولندا, اجتمع بقائد الجيش.
 * `known` is the person whom the article is about so far.
 */
export function leavesSubjectOut(passage: Passage, trigger: Trigger | undefined, lead: Candidate, after: readonly Candidate[], known: string | null): boolean {
  if (trigger === undefined) return false
  // French puts the subject before its verb: what follows a verb is never it.
  if (passage.language === 'fr' && trigger.atom.voice !== 'noun' && !/^reuni/.test(normAt(passage, trigger.atom.from))) return true
  if (isOwner(passage, trigger, lead)) return false
  const word = wordBeforeTitles(passage, lead)
  const { company } = meetingGrammars[passage.language]
  if (/^(?:entre|بين)$/.test(word)) return false
  if (company.has(word) || isJoinedByPreposition(passage, lead)) return true
  if (passage.language === 'ar' && (isFirstPerson(passage, trigger) || isBehindMeeting(passage, trigger, lead) || disagrees(passage, trigger, lead))) return true
  if (known === null || lead.person === known) return false
  if (after.length === 1) return true
  if (passage.language === 'ar' && goesOnWith(passage, trigger, after)) return true
  return passage.language === 'ar' && trigger.atom.voice !== 'noun' && trigger.atom.prefix.startsWith('و') && after.every(({ person }) => person !== known)
}

/** ثم استقبل سفير أرمينيا، ثم السفير التشيكي: envoys receive nobody one after the other, and ثم goes on with who did before. */
function goesOnWith(passage: Passage, { atom }: Trigger, after: readonly Candidate[]): boolean {
  return atom.voice === 'active' && /^(?:ثم|كما)$/.test(normAt(passage, atom.from - 1)) && after.every(({ function: office }) => isEnvoy(office))
}

/** The word before a party and what it is called by: مع سعادة السفير. */
function wordBeforeTitles(passage: Passage, { from }: Candidate): string {
  let index = from
  while (isCovered(passage, { from: index - 1, to: index }, COVER.honorific)) index--
  return wordBefore(passage, index)
}

/** الزيارة التي أداها الوزير, زيارة يقوم بها المدير: the verb behind the noun says whose visit it was. */
function isOwner(passage: Passage, { atom }: Trigger, { from }: Candidate): boolean {
  return passage.language === 'ar' && atom.voice === 'noun' && atom.meeting === 'visit' && from - atom.to <= 4
    && normsBetween(passage, atom.to, from).some((word) => /^(?:اداها|ادتها|يوديها|توديها|بها|اجراها|اجرتها)$/.test(word))
}

/** اجتمع بقائد الجيش: the letter before a party says that he is the other side. */
function isJoinedByPreposition(passage: Passage, { from, span }: Candidate): boolean {
  const token = passage.tokens[from]
  return token !== undefined && span.start > token.start && /^[وف]?ب/.test(token.norm)
}

/** التقينا, أجريت, تباحثتُ, أن نلتقي, جمعني: the one who writes. */
function isFirstPerson(passage: Passage, { atom }: Trigger): boolean {
  if (atom.voice === 'noun' || atom.voice === 'passive') return false
  if (normAt(passage, atom.from) === 'نلتقي') return true
  return /\p{L}{3}(?:ينا|نا|ني|يت)$/u.test(normAt(passage, atom.from)) || /تُ$/.test(passage.tokens[atom.from]?.text ?? '')
}

/** تشرف السفير فلان بلقاء الوزير: behind the noun of what he was glad of stands the other side. */
function isBehindMeeting(passage: Passage, { atom }: Trigger, { from }: Candidate): boolean {
  if (atom.voice === 'noun' || atom.voice === 'passive') return false
  for (let index = atom.from + 1; index < from; index++) {
    const noun = findAtomAt(passage, index, 'meeting')
    if (noun?.voice === 'noun' && /^[وف]?ب/.test(noun.prefix)) return true
  }
  return false
}

/** Before a name, or of the hour of a day that the dates know. */
const BESIDE = words('السيد السيدة معالي سعادة فخامة سمو دولة جلالة الشيخ الأخ الزميل الصديق في هنا مكتبي بمكتبي')

/** استقبلت سفير بولندا, استقبل سفيرة بولندا: a verb and its subject right behind it are of one gender. */
function disagrees(passage: Passage, { atom }: Trigger, { from, function: office, single, span }: Candidate): boolean {
  if (atom.voice !== 'active' && atom.voice !== 'reciprocal') return false
  const [verb, gender] = [normAt(passage, atom.from), office?.gender ?? null]
  // التقت لوندغرين الرئيس: the office behind a name may be the next one's.
  if (!single || gender === null || office?.span.start !== span.start || genderOfVerb(verb) === null || genderOfVerb(verb) === gender) return false
  for (let index = atom.to; index < from; index++) {
    if (!isCovered(passage, { from: index, to: index + 1 }, COVER.date | COVER.honorific) && !BESIDE.has(normAt(passage, index))) return false
  }
  return true
}
