import { isStopWord } from '@/lib/text/stop-words'
import { COVER } from '../atoms/atom'
import { words } from '../grammar-words'
import { isCovered, isCoveredAt } from '../is-covered'
import { gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { actGrammars } from './act-grammar'
import { actsApart } from './acts-apart'
import { isDualVerb } from './is-dual-verb'
import { joinsForeigner } from './finds-other-side'
import { isObject } from './is-object'
import { listTalking } from './list-states'
import { meetingAt } from './meeting-at'
import { opensPair } from './opens-pair'
import { SIGNED } from './signs-before'
import { splitVerbs, talkingVerbs } from './split-verbs'
import type { MeetingAtom } from './trigger'

const { together, made, making, ofBoth } = actGrammars.ar

/** What stands before the thing made: عن إنشاء خلية, على تشكيل لجنة, عن ميلاد مركز. */
const OVER_MADE = making.union(words('عن على'))
/** Words that open a clause of its own. */
const CLAUSE = words('أن إن بأن الذي التي الذين بينما فيما حيث كما لكن إذ')

/** The duals that stand behind their subject: يبحثان, أطلقا. */
const DUAL_ENDING = /(?:ان|ا)$/

/** A day or a town. */
const SETTING = COVER.date | COVER.place

/** Words of the subject before a dual verb, or behind a verb in the singular. */
const FARTHEST = 18

/**
 * Arabic verbs that tell what office-holders of two countries did together: اتفق وزيرا الداخلية الكيني والإسباني,
 * أطلق الوزير ونظيره الأردني أمس في عمان خلية مشتركة, الوزير وضيفه التونسي يوقعان. Other verbs than those of talk tell it with
 * the day, the town or what the two share; of themselves two may announce anything.
 * One who acts alone, or two of one country, met nobody.
 */
export function listArabicActs(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  const atoms: MeetingAtom[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    if (isCoveredAt(passage, index, COVER.meeting)) continue
    const found = verbAt(passage, index)
    if (found === null) continue
    const states = isNews(passage, sentence) && listTalking(passage, sentence, { meeting: 'talks', voice: 'reciprocal', from: index, to: index + 1 }).length > 0
    const isIdle = found.talks ? isSearch(passage, index, sentence.to) : !(isCovered(passage, sentence, SETTING) || (states && isOfBoth(passage, sentence))) || !makesSomething(passage, index, sentence.to)
    if (isIdle || actsApart(passage, index, sentence.to)) continue
    const acted = states || (found.dual ? hasPairBefore(passage, sentence.from, index) : opensTogether(passage, index + 1, sentence.to))
    if (acted) atoms.push(meetingAt({ from: index, to: index + 1 }, 'talks', 'reciprocal', { prefix: found.prefix }))
  }
  return atoms
}

/** Only two can make it. */
const PACT = /^(?:[وبلك]?ال|[وف]?لل|[بل])?(?:اتفاق\p{L}*|مذكر\p{L}+|بروتوكول\p{L}*)$/u

/** أعلن لبنان وقبرص حملة may be each its own; لجنة مشتركة and مذكرة are of both. */
function isOfBoth(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => ofBoth.has(norm) || PACT.test(norm))
}

/** A headline has no more words than this. */
const LONGEST_HEADLINE = 14

/** What states do is the news of a headline, or of a sentence with its day or its town. */
function isNews(passage: Passage, sentence: TokenRange): boolean {
  return isCovered(passage, sentence, SETTING) || sentence.to - sentence.from <= LONGEST_HEADLINE
}

interface FoundVerb {
  talks: boolean
  dual: boolean
  prefix: string
}

function verbAt(passage: Passage, index: number): FoundVerb | null {
  const norm = normAt(passage, index)
  // By its last letter first: no other word need be looked at for it.
  const dual = /[ان]$/.test(norm) && isDualVerb(passage.tokens[index]?.text ?? '')
  for (const prefix of ['', 'و', 'ف']) {
    if (!norm.startsWith(prefix)) continue
    const word = norm.slice(prefix.length)
    for (const form of dual ? [word, word.replace(DUAL_ENDING, '')] : [word]) {
      // قمة إلى بحث الملف: what the verb of the table is not after is a noun here as well.
      if (splitVerbs.get(form)?.notAfter.has(normAt(passage, index - 1)) === true) return null
      if (talkingVerbs.has(form) || together.has(form)) return { talks: talkingVerbs.has(form), dual: dual && form !== word, prefix }
    }
  }
  return null
}

/** يبحث عن حل: to look for something is no talk of it. */
function isSearch(passage: Passage, index: number, end: number): boolean {
  if (!/بحث/.test(normAt(passage, index))) return false
  for (let next = index + 1; next < Math.min(end, index + FARTHEST) && !/[.,،;؛:]/.test(gapBefore(passage, next)); next++) if (normAt(passage, next) === 'عن') return true
  return false
}

/**
 * What the verb at a token makes stands behind it and its subject, before another clause begins. A line may be drawn and an
 * operation undergone: of these and all else only what is of both.
 */
function makesSomething(passage: Passage, verb: number, end: number): boolean {
  for (let index = verb + 1; index < end; index++) {
    if (opensClause(passage, index)) return false
    const norm = normAt(passage, index)
    if (ofBoth.has(norm)) {
      // دوريات مشتركة, دوريات حدودية مشتركة
      const noun = /(?:ي|يه|يا)$/.test(normAt(passage, index - 1)) && index - 2 > verb ? index - 2 : index - 1
      if (noun > verb && isObject(passage, verb, noun, OVER_MADE)) return true
    } else if ((made.has(norm.replace(/^ال/, '')) || made.has(norm) || (SIGNED.test(norm) && !/^[بلوفك]/.test(norm))) && isObject(passage, verb, index, OVER_MADE)) return true
  }
  return false
}

/** "، وقال", "؛", أن: what follows is told of somebody else. */
function opensClause(passage: Passage, index: number): boolean {
  const gap = gapBefore(passage, index)
  if (/[.;؛:]/.test(gap) || CLAUSE.has(normAt(passage, index))) return true
  return /[،,]/.test(gap) && /^[وف](?!ي$)/.test(normAt(passage, index)) && !isCoveredAt(passage, index, COVER.function)
}

/** أطلق وزيرا الداخلية في البلدين, دشن الوزير فلان والسفير الكندي: two stand behind the verb before the sentence goes on. */
function opensTogether(passage: Passage, start: number, end: number): boolean {
  if (opensPair(passage, start)) return true
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[.;؛:()«»]/.test(gapBefore(passage, index))) return false
    const norm = normAt(passage, index)
    if (index > start && joinsForeigner(passage, index)) return true
    if (isStopWord(norm, 'ar') && norm !== 'في') return false
    // في الأردن is where he holds his office, في عمان أمس where he acts.
    if (norm === 'في' && !isCoveredAt(passage, index + 1, COVER.country)) return false
  }
  return false
}

/** وزيرا الداخلية الكيني والإسباني يطلقان, الوزير ونظيره الأردني يبحثان. */
function hasPairBefore(passage: Passage, start: number, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(start, verb - FARTHEST); index--) {
    if (/[.;؛:]/.test(gapBefore(passage, index + 1))) return false
    if (opensPair(passage, index) || joinsForeigner(passage, index)) return true
  }
  return false
}
