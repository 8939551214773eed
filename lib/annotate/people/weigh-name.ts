import { COVER } from '../atoms/atom'
import { isCovered, isCoveredAt } from '../is-covered'
import { atomsIn, findAtomAt, findAtomBefore, gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { isStopWord } from '@/lib/text/stop-words'
import { isAccusative } from './ends-arabic-name'
import { isClose } from './is-close'
import { isSentenceWord } from './is-name-word'
import { looksForeign } from './looks-foreign'
import { nameGrammars } from './name-grammar'
import { endOfSyllableName } from './name-shapes'
import type { NameRun } from './name-run'
import type { Surroundings } from './look-around'

/** What speaks for a run of words being a person, in points. Three make a person; a false one costs more than a missed one. */
const POINTS = {
  honorific: 3,
  function: 3,
  /** A known given name and a family name after it. */
  given: 3,
  /** The same in Arabic letters, where many given names are words too: something must stand beside it. */
  givenUnmarked: 2,
  /** The second part is no common word either, and the run ends where a name would: before a mark or a known word. */
  bounded: 1,
  /** After a verb of meeting: "a rencontré X Y". */
  met: 3,
  /** The same in Arabic letters, where no capital says that a name follows. */
  metUnmarked: 1.5,
  /** In one list with a person: "X Y, Z W et". */
  listed: 3,
  /** After "avec", مع in a sentence that tells a meeting. */
  company: 2.5,
  /** As subject: "X Y a", "X Y s'est". */
  subject: 1,
  /** As subject of a verb of meeting, in Latin letters: "X Y a reçu". */
  meets: 2.5,
  quoted: 1,
  /** After a nationality that stands for its bearer: الياباني سوزوكي كوتارو. */
  national: 2,
} as const

/**
 * How much speaks for a run of several words being a person: of "M. X Y a reçu" the title and the verb, of استقبل فلان
 * بن فلان the verb.
 */
export function weighName(passage: Passage, run: NameRun, around: Surroundings, listed: boolean): number {
  const grammar = nameGrammars[passage.language]
  const before = normAt(passage, run.from - 1)
  const meets = sentenceHas(passage, run.from, COVER.meeting)
  let points = 0
  if (around.honorific) points += POINTS.honorific
  const arabic = run.script === 'Arabic'
  if (around.functionBefore || around.functionAfter) points += arabic && around.titled && !run.given ? POINTS.function - 1 : POINTS.function
  // عبد and the like open a name and nothing else, and كيم يونغ جون has the shape of one.
  const sure = !arabic || normAt(passage, run.from).slice(run.skip) === 'عبد' || endOfSyllableName(passage, run.from) === run.to
  if (run.given) points += !sure ? POINTS.givenUnmarked : POINTS.given
  if (arabic && isBounded(passage, run, around)) points += POINTS.bounded
  if (listed) points += POINTS.listed
  if (passage.language === 'ar' && followsNationality(passage, run)) {
    points += arabic ? POINTS.national : POINTS.met
  }
  if (passage.language === 'ar' && sharesOffice(passage, run)) points += POINTS.listed
  if (follows(passage, run, COVER.meeting)) points += run.script === 'Latin' ? POINTS.met : POINTS.metUnmarked
  else if (grammar.before.has(before) && isClose(gapBefore(passage, run.from))) points += meets ? POINTS.company : POINTS.subject
  const verb = findAtomAt(passage, run.to, 'meeting')
  if (!arabic && passage.language === 'fr' && verb !== null && verb.voice !== 'noun' && verb.meeting !== 'conference') points += POINTS.meets
  else if (grammar.after.has(normAt(passage, run.to)) || isCoveredAt(passage, run.to, COVER.meeting)) points += POINTS.subject
  if (/["“”«»]\s*$/.test(gapBefore(passage, run.from)) && /^\s*["“”«»]/.test(gapBefore(passage, run.to))) points += POINTS.quoted
  return points
}

/** A name of two or three parts with a mark, or a word of meeting, function or place, after it. */
function isBounded(passage: Passage, run: NameRun, around: Surroundings): boolean {
  if (run.units > 3) return false
  const gap = gapBefore(passage, run.to)
  if (/[،,؛;.:()"”»]/.test(gap) || run.to >= passage.tokens.length || isAccusative(passage, run.to)) return true
  // بايرون كاميليري والوفد, بايرون كاميليري في مكتبه: words that look foreign end where the sentence goes on.
  const next = normAt(passage, run.to)
  if ((/^[وب]ال\p{L}{3,}/u.test(next) || isStopWord(next, 'ar') || (around.titled && isSentenceWord(next) && isBare(passage, run))) && looksForeign(passage, run)) return true
  return isCoveredAt(passage, run.to, COVER.function | COVER.honorific | COVER.meeting | COVER.date)
}

/** No article and no ending of a verb: what stands directly behind an office is its holder and no list of tasks. */
function isBare(passage: Passage, { from, to }: NameRun): boolean {
  return passage.tokens.slice(from, to).every(({ norm }) => !/^و?ال|ت$/.test(norm))
}

function follows(passage: Passage, run: NameRun, bit: number): boolean {
  return isClose(gapBefore(passage, run.from)) && isCoveredAt(passage, run.from - 1, bit)
}

/** التقى الياباني كينجي تاناكا: the nationality stands for its bearer, and is no adjective of a noun before it. */
function followsNationality(passage: Passage, { from }: NameRun): boolean {
  const atom = findAtomBefore(passage, from, 'country')
  if (!atom?.nationality || !isClose(gapBefore(passage, from))) return false
  return !/^ $/.test(gapBefore(passage, atom.from)) || !/^[وبفل]{0,2}(?:ال|لل)|ه$/.test(normAt(passage, atom.from - 1))
}

/** Words from an office that several hold to the country and the name of one of them. */
const SHARED_REACH = 20

/** سفراء السويد فلان، وكازاخستان فلان: the country stands before each name, and the office once before them all. */
function sharesOffice(passage: Passage, { from }: NameRun): boolean {
  const country = findAtomBefore(passage, from, 'country')
  if (country === null || country.nationality || !/^ $/.test(gapBefore(passage, from)) || !(country.prefix === 'و' || findAtomBefore(passage, country.from, 'function')?.plural === true)) return false
  return [...atomsIn(passage, { from: Math.max(sentenceAt(passage, from).from, from - SHARED_REACH), to: from }, 'function')].some(({ plural }) => plural)
}

function sentenceHas(passage: Passage, index: number, bit: number): boolean {
  return isCovered(passage, sentenceAt(passage, index), bit)
}
