import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, normsBetween, type Passage } from '../passage'
import { COMPLETION_REACH } from './completion-reach'
import { findsOtherSide, listensToForeigner } from './finds-other-side'
import { gathersParty } from './gathers-party'
import { listCapitals } from './list-pair'
import { nounAt } from './noun-at'
import { beginsWorks, followsGathering, opensGathering } from './opens-gathering'
import { opensParty } from './opens-party'
import { receivesParty } from './receives-party'
import { SIGNED, signsBefore } from './signs-before'
import { meetingGrammars } from './meeting-grammar'

/** … and where the session stands behind the names and offices of both. */
const FARTHEST_SESSION = 44

/**
 * Whether the words behind an Arabic verb complete what it tells of; `start` is the word behind it, `end` that of its
 * sentence.
 */
type Completes = (passage: Passage, start: number, end: number) => boolean

/**
 * What completes a verb that tells of a meeting only together with a word behind or before it, by the name that the
 * table of verbs uses.
 */
export const completions = {
  /** بحث الوزير مع نظيره: with whom. */
  talks: findsOtherSide,
  /** وقع فلان وفلان بروتوكولا: what was signed. */
  agreement: (passage, start, end) => stands(passage, start, end, SIGNED),
  /** وثيقة وقعها: what was signed stands before the verb. */
  before: (passage, start, end) => signsBefore(passage, start - 1, end),
  /** منح فلانا وساما: what was awarded. */
  ceremony: (passage, start, end) => stands(passage, start, end, AWARDED),
  /** المكالمة بين بيروت وبلغراد: the capitals that speak. */
  call: (passage, start, end) => listCapitals(passage, { from: start, to: end }, 'بين').length > 0,
  session: holdsSession,
  party: receivesParty,
  credentials: (passage, start, end) => opensParty(passage, start) && normsBetween(passage, start, Math.min(end, start + COMPLETION_REACH)).some((norm) => CREDENTIALS.test(norm)),
  listening: listensToForeigner,
  study: opensForeignDelegation,
  works: beginsWorks,
  visit: (passage, start, end) => opensParty(passage, start) && leadsToPlace(passage, start, end),
  conference: opensGathering,
  opened: (passage, start) => followsGathering(passage, start - 1),
  gathered: gathersParty,
  honour: (passage, start, end) => isGlad(passage, start, Math.min(end, start + COMPLETION_REACH)),
  reception: (passage, start, end) => opensParty(passage, start) && isGranted(passage, start, Math.min(end, start + COMPLETION_REACH)),
} satisfies Record<string, Completes>

/** The name of what completes a verb. */
export type Completion = keyof typeof completions

/** What is awarded. */
const AWARDED = /^(?:ال|ب|بال)?(?:وساما?|اوسمه|ميداليه|صليب|نيشانا?)$/

function stands(passage: Passage, start: number, end: number, what: RegExp): boolean {
  for (let index = start; index < Math.min(end, start + COMPLETION_REACH) && !/[;؛:]/.test(gapBefore(passage, index)); index++) {
    if (what.test(normAt(passage, index))) return true
  }
  return false
}

/** قدم السفير نسخة من أوراق اعتماده إلى الوزير. */
const CREDENTIALS = /^(?:ال)?اعتماد(?:ه|ها|هم)?$/

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

/**
 * حل المدير العام بأنقرة, وصل الوزير إلى تونس: the town or country stands behind the traveller, before any other
 * meeting word.
 */
function leadsToPlace(passage: Passage, start: number, end: number): boolean {
  const { towards, capital } = meetingGrammars.ar
  for (let index = start; index < Math.min(end, start + COMPLETION_REACH); index++) {
    if (/[;؛:]/.test(gapBefore(passage, index)) || isCoveredAt(passage, index, COVER.meeting)) return false
    const place = findAtomAt(passage, index, 'place') ?? findAtomAt(passage, index, 'country')
    // وصل إلى العاصمة الأردنية عمان: the town by what it is.
    if (place?.kind === 'country' && place.nationality && capital.has(normAt(passage, index - 1)) && towards.has(normAt(passage, index - 2))) return true
    if (place !== null && !place.ambiguous && (place.prefix.includes('ب') || towards.has(normAt(passage, index - 1)))) return true
  }
  return false
}

/** اطلع وفد أذربيجاني, تعرف وفد من الشرطة الإيطالية: the delegation of a country, right behind the verb. */
function opensForeignDelegation(passage: Passage, start: number): boolean {
  return normAt(passage, start) === 'وفد' && [1, 2, 3, 4].some((ahead) => !/[.،,;؛:]/.test(gapBefore(passage, start + ahead)) && isCoveredAt(passage, start + ahead, COVER.country))
}

/** حظي الوزير باستقبال, خص الرئيس ضيفه بمقابلة: what somebody was granted. */
function isGranted(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const noun = nounAt(passage, index)
    if (noun !== null && /^(?:reception|talks)$/.test(noun.meeting) && noun.prefix.startsWith('ب')) return true
  }
  return false
}

/** سعدت اليوم بلقاء, تشرف السفير باستقبال: what somebody was glad of, before a mark. */
function isGlad(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < end && !/[.;؛:]/.test(gapBefore(passage, index)); index++) {
    const noun = nounAt(passage, index)
    if (noun !== null && /^(?:reception|talks)$/.test(noun.meeting)) return noun.prefix === 'ب' || (index === start && noun.prefix === '')
  }
  return false
}
