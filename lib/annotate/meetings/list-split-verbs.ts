import { COVER } from '../atoms/atom'
import { findAtomAt, gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { isGatheringAt } from './gathering-words'
import { listOpenings } from './list-openings'
import { listParticiples } from './list-participles'
import { isUnnamed, namesHolder, opensParty } from './opens-party'
import { receivesParty } from './receives-party'
import { SIGNED, signsBefore } from './signs-before'
import type { MeetingAtom } from './trigger'
import { meetingGrammars } from './meeting-grammar'
import { splitVerbs, type SplitVerb } from './split-verbs'

/** How far behind its verb the word stands that makes a meeting of it. */
const FARTHEST = 26

/** … the session behind the names and offices of both. */
const FARTHEST_SESSION = 44

/**
 * Verbs that tell of a meeting only together with a word behind their subject, as Arabic orders them:
 * بحث الوزير مع نظيره, وقع فلان وفلان بروتوكولا, قررت الحكومة منح فلان وساما. French has "reçu lundi à Tunis par".
 */
export function listSplitVerbs(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  if (passage.language === 'fr') return [...listParticiples(passage, sentence), ...listOpenings(passage, sentence)]
  const atoms: MeetingAtom[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    const norm = normAt(passage, index)
    const own = splitVerbs.get(norm)
    const skip = own === undefined ? 1 : 0
    const verb = own ?? (norm.startsWith('و') || norm.startsWith('ف') ? splitVerbs.get(norm.slice(1)) : undefined)
    if (verb === undefined || isMeeting(passage, index) || verb.notAfter.has(normAt(passage, index - 1))) continue
    if (!findCompletion(passage, index + 1, sentence.to, verb.completion)) continue
    atoms.push({ kind: 'meeting', meeting: verb.meeting, voice: verb.voice, subject: verb.subject, needs: null, from: index, to: index + 1, prefix: norm.slice(0, skip) })
  }
  return atoms
}

function findCompletion(passage: Passage, start: number, end: number, meeting: SplitVerb['completion']): boolean {
  if (meeting === 'session') return holdsSession(passage, start, end)
  if (meeting === 'before') return signsBefore(passage, start - 1, end)
  if (meeting === 'party') return receivesParty(passage, start, end)
  if (meeting === 'credentials') return opensParty(passage, start) && normsBetween(passage, start, Math.min(end, start + FARTHEST)).some((norm) => CREDENTIALS.test(norm))
  if (meeting === 'listening') return listensToForeigner(passage, start, end)
  if (meeting === 'study') return opensForeignDelegation(passage, start)
  if (meeting === 'works') return beginsWorks(passage, start, end)
  if (meeting === 'visit') return opensParty(passage, start) && leadsToPlace(passage, start, end)
  if (meeting === 'conference') return opensGathering(passage, start, end)
  if (meeting === 'reception') return opensParty(passage, start) && isGranted(passage, start, Math.min(end, start + FARTHEST))
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[;؛:]/.test(gapBefore(passage, index))) return false
    const norm = normAt(passage, index)
    if (meeting === 'talks') {
      if (norm === 'مع') return opensParty(passage, index + 1) || namesHolder(passage, index + 1)
      // بحث الوزير ونظيره التركي, بحث المدير والسفير الألماني: the other side is joined to the subject.
      if (index > start && joinsForeigner(passage, index)) return true
      if (isMeeting(passage, index)) return false
    } else if (COMPLETIONS[meeting === 'agreement' ? 'agreement' : 'ceremony'].test(norm)) return true
  }
  return false
}

/** قدم السفير نسخة من أوراق اعتماده إلى الوزير. */
const CREDENTIALS = /^(?:ال)?اعتماد(?:ه|ها|هم)?$/

/** استمع الوزير إلى السفيرة الكندية: to somebody from abroad, and not to a report or to people of the place. */
function listensToForeigner(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[.;؛:]/.test(gapBefore(passage, index))) return false
    if (normAt(passage, index) === 'الي') return isForeigner(passage, index + 1)
  }
  return false
}

function joinsForeigner(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  if (!norm.startsWith('و') || !/^[ \u00a0]$/.test(gapBefore(passage, index))) return false
  // ونظيره, وضيفتها: somebody's own, who is on the other side.
  const owned = /(?:ه|ها)$/.test(passage.tokens[index]?.text ?? '') && isUnnamed(norm)
  return owned || (findAtomAt(passage, index, 'function')?.prefix.startsWith('و') === true && isForeigner(passage, index))
}

/** An office with a country beside it: السفير الألماني, سفيرة كندا. */
function isForeigner(passage: Passage, index: number): boolean {
  const office = findAtomAt(passage, index, 'function')
  if (office === null) return false
  return [0, 1, 2].some((ahead) => ((passage.cover[office.to + ahead] ?? 0) & COVER.country) !== 0)
}

/** عقد الوزير فلان مع نظيره الأردني فلان جلسة مباحثات: with whom first, and then what was held. */
function holdsSession(passage: Passage, start: number, end: number): boolean {
  let company = false
  for (let index = start; index < Math.min(end, start + FARTHEST_SESSION); index++) {
    if (/[;؛:]/.test(gapBefore(passage, index))) return false
    const session = nounAt(passage, index)
    if (session?.meeting === 'talks' && session.prefix === '') return company
    company ||= normAt(passage, index) === 'مع'
  }
  return false
}

/** حل المدير العام بأنقرة, وصل الوزير إلى تونس: the town or country stands behind the traveller, before any other meeting word. */
function leadsToPlace(passage: Passage, start: number, end: number): boolean {
  const { towards, capital } = meetingGrammars.ar
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[;؛:]/.test(gapBefore(passage, index)) || isMeeting(passage, index)) return false
    const place = findAtomAt(passage, index, 'place') ?? findAtomAt(passage, index, 'country')
    // وصل إلى العاصمة الأردنية عمان: the town by what it is.
    if (place?.kind === 'country' && place.nationality && capital.has(normAt(passage, index - 1)) && towards.has(normAt(passage, index - 2))) return true
    if (place !== null && !place.ambiguous && (place.prefix.includes('ب') || towards.has(normAt(passage, index - 1)))) return true
  }
  return false
}

/** انطلقت، صباح اليوم، فعاليات المعرض; يشارك الوزير في القمة: the assembly stands behind the day, the town and who takes part. */
function opensGathering(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[;؛:]/.test(gapBefore(passage, index))) return false
    if (isGatheringAt(passage, index) || findAtomAt(passage, index, 'occasion')?.games === false) return true
  }
  return false
}

/** اطلع وفد أذربيجاني, تعرف وفد من الشرطة الإيطالية: the delegation of a country, right behind the verb. */
function opensForeignDelegation(passage: Passage, start: number): boolean {
  return normAt(passage, start) === 'وفد' && [1, 2, 3, 4].some((ahead) => !/[.،,;؛:]/.test(gapBefore(passage, start + ahead)) && ((passage.cover[start + ahead] ?? 0) & COVER.country) !== 0)
}

/** بدأت اليوم بتونس فعاليات المؤتمر: the day and the town may stand before what begins, and nothing else. */
function beginsWorks(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + FARTHEST) && !/[.;؛:]/.test(gapBefore(passage, index)); index++) {
    if (/^(?:اشغال|اعمال|فعاليات|جلسات)$/.test(normAt(passage, index)) || isGatheringAt(passage, index)) return opensGathering(passage, index, end)
    const located = ((passage.cover[index] ?? 0) & (COVER.date | COVER.place)) !== 0 || /^(?:في|ب.*|مدينه|العاصمه|صباح|مساء|هنا)$/.test(normAt(passage, index))
    if (!located) return false
  }
  return false
}

/** حظي الوزير باستقبال, خص الرئيس ضيفه بمقابلة: what somebody was granted. */
function isGranted(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const noun = nounAt(passage, index)
    if (noun !== null && /^(?:reception|talks)$/.test(noun.meeting) && noun.prefix.startsWith('ب')) return true
  }
  return false
}

function nounAt(passage: Passage, index: number): MeetingAtom | null {
  const atom = findAtomAt(passage, index, 'meeting')
  return atom?.voice === 'noun' ? atom : null
}

/** What is signed, and what is awarded. */
const COMPLETIONS = {
  agreement: SIGNED,
  ceremony: /^(?:ال|ب|بال)?(?:وساما?|اوسمه|ميداليه|صليب|نيشانا?)$/,
}

function isMeeting(passage: Passage, index: number): boolean {
  return ((passage.cover[index] ?? 0) & COVER.meeting) !== 0
}
