import { COVER } from '../atoms/atom'
import type { FunctionPhrase } from '../functions/function-phrase'
import type { Passage } from '../passage'
import { findAtomAt, findAtomBefore, gapBefore, normAt, sentenceAt } from '../passage'
import { findSorted } from '../sorted-slice'
import { isRank } from './is-rank'
import { isAccusative } from './ends-arabic-name'
import type { NameRun } from './name-run'
import { nameGrammars } from './name-grammar'
import { holdsOffice } from './office-clause'

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

const ENOUGH = 3
const ENOUGH_LATIN = 2.5

/** What stands around a run, as the rules see it. */
interface Surroundings {
  honorific: boolean
  functionBefore: boolean
  functionAfter: boolean
  /** Directly after a function, without a comma: "le ministre Laftit". */
  titled: boolean
}

/**
 * Decides whether a run of words is a person.
 * `listed` says that it stands in one list with a person already found.
 */
export function isPersonRun(passage: Passage, run: NameRun, phrases: readonly FunctionPhrase[], listed: boolean): boolean {
  if (isNamesake(passage, run)) return false
  const around = look(passage, run, phrases)
  if (run.units < 2) return isShortName(passage, run, around)
  return weigh(passage, run, around, listed) >= (run.script === 'Latin' ? ENOUGH_LATIN : ENOUGH)
}

function weigh(passage: Passage, run: NameRun, around: Surroundings, listed: boolean): number {
  const grammar = nameGrammars[passage.language]
  const before = normAt(passage, run.from - 1)
  const meets = sentenceHas(passage, run.from, COVER.meeting)
  let points = 0
  if (around.honorific) points += POINTS.honorific
  const arabic = run.script === 'Arabic'
  if (around.functionBefore || around.functionAfter) points += arabic && around.titled && !run.given ? POINTS.function - 1 : POINTS.function
  // عبد and the like open a name and nothing else.
  const sure = !arabic || normAt(passage, run.from).slice(run.skip) === 'عبد'
  if (run.given) points += !sure ? POINTS.givenUnmarked : POINTS.given
  if (arabic && isBounded(passage, run)) points += POINTS.bounded
  if (listed) points += POINTS.listed
  if (passage.language === 'ar' && followsNationality(passage, run)) {
    points += arabic ? POINTS.national : POINTS.met
  }
  if (follows(passage, run, COVER.meeting)) points += run.script === 'Latin' ? POINTS.met : POINTS.metUnmarked
  else if (grammar.before.has(before) && isClose(gapBefore(passage, run.from))) points += meets ? POINTS.company : POINTS.subject
  const verb = findAtomAt(passage, run.to, 'meeting')
  if (!arabic && passage.language === 'fr' && verb !== null && verb.voice !== 'noun' && verb.meeting !== 'conference') points += POINTS.meets
  else if (grammar.after.has(normAt(passage, run.to)) || ((passage.cover[run.to] ?? 0) & COVER.meeting) !== 0) points += POINTS.subject
  if (/["“”«»]\s*$/.test(gapBefore(passage, run.from)) && /^\s*["“”«»]/.test(gapBefore(passage, run.to))) points += POINTS.quoted
  return points
}

/** A family name alone is a person only under a title: "M. Laftit", السيد لفتيت. */
/** A name of two or three parts with a mark, or a word of meeting, function or place, after it. */
function isBounded(passage: Passage, run: NameRun): boolean {
  if (run.units > 3) return false
  const gap = gapBefore(passage, run.to)
  if (/[،,؛;.:()"”»]/.test(gap) || run.to >= passage.tokens.length || isAccusative(passage, run.to)) return true
  return ((passage.cover[run.to] ?? 0) & (COVER.function | COVER.honorific | COVER.meeting | COVER.date)) !== 0
}

function isShortName(passage: Passage, run: NameRun, around: Surroundings): boolean {
  const text = passage.tokens[run.from]?.text ?? ''
  if (text.length < 3 || (run.script === 'Latin' && /^\p{Lu}{2,5}$/u.test(text))) return false
  // "Sidi Bouzid", "Moulay Yacoub" are towns as often as people.
  if (nameGrammars[passage.language].softTitles.has(normAt(passage, run.from - 1))) return false
  if (run.script === 'Arabic') return /^(?:[وبل]{0,2}ال|لل)سيده?$/.test(normAt(passage, run.from - 1))
  return around.honorific || around.titled
}

function look(passage: Passage, run: NameRun, phrases: readonly FunctionPhrase[]): Surroundings {
  const gap = gapBefore(passage, run.from)
  const phrase = findSorted(phrases, ({ to }) => to, run.from)
  const before = phrase !== null
  const ranked = phrase !== null && isRank(phrase) && !phrase.plural
  const after = pastArticle(passage, run.to)
  return {
    honorific: isClose(gap) && (followsHonorific(passage, run) || (ranked && /^\s*$/.test(gap))),
    functionBefore: before && /^\s*[)»”"]{0,2}\s*[,،:–-]?\s*[«“"(]?\s*$/.test(gap),
    titled: before && /^\s*$/.test(gap),
    functionAfter: findSorted(phrases, ({ from }) => from, after) !== null && leadsToFunction(passage, run.to) || isBracketed(passage, run.to) || holdsOffice(passage, run.to),
  }
}

/** "X, directeur", "X (directeur", "X : directeur"; in Arabic also without a comma. */
function leadsToFunction(passage: Passage, index: number): boolean {
  const gap = gapBefore(passage, index)
  return /^\s*["”»]?\s*[,،(:–-]\s*$/.test(gap) || (passage.language === 'ar' && /^\s*["”»]?\s*$/.test(gap))
}

/** "X (MI5)", "X (Union européenne)": an organisation or a country in brackets. */
function isBracketed(passage: Passage, index: number): boolean {
  const known = (passage.cover[index] ?? 0) & (COVER.organisation | COVER.country | COVER.function)
  return known !== 0 && /^\s*\($/.test(gapBefore(passage, index))
}

/** The token after an article or a possessive that opens an apposition. */
export function pastArticle(passage: Passage, index: number): number {
  const past = /^(?:l'|le|la|les|un|une|ex|son|sa)$/.test(normAt(passage, index)) ? index + 1 : index
  return /^(?:nouveau|nouvel|nouvelle|actuel|actuelle|ancien|ancienne|tout)$/.test(normAt(passage, past)) ? past + 1 : past
}

export function isClose(gap: string): boolean {
  return /^[\s.]{0,2}[«“"]?$/.test(gap)
}

function followsHonorific(passage: Passage, run: NameRun): boolean {
  return findAtomBefore(passage, run.from, 'honorific') !== null
}

/** التقى الياباني كينجي تاناكا: the nationality stands for its bearer, and is no adjective of a noun before it. */
function followsNationality(passage: Passage, { from }: NameRun): boolean {
  const atom = findAtomBefore(passage, from, 'country')
  if (!atom?.nationality || !isClose(gapBefore(passage, from))) return false
  return !/^ $/.test(gapBefore(passage, atom.from)) || !/^[وبفل]{0,2}(?:ال|لل)|ه$/.test(normAt(passage, atom.from - 1))
}

function follows(passage: Passage, run: NameRun, bit: number): boolean {
  return isClose(gapBefore(passage, run.from)) && ((passage.cover[run.from - 1] ?? 0) & bit) !== 0
}

function sentenceHas(passage: Passage, index: number, bit: number): boolean {
  const { from, to } = sentenceAt(passage, index)
  for (let token = from; token < to; token++) if (((passage.cover[token] ?? 0) & bit) !== 0) return true
  return false
}

/** "stade Moulay X", شارع محمد: what is named after a person is none. */
function isNamesake(passage: Passage, run: NameRun): boolean {
  const { namesakes } = nameGrammars[passage.language]
  for (let index = run.from - 1; index >= run.from - 2 && index >= 0; index--) {
    if (!/^[\s«“"]*$/.test(gapBefore(passage, index + 1))) return false
    if (namesakes.has(normAt(passage, index)) || namesakes.has(normAt(passage, index).replace(/^[وبفل]?ال/, ''))) return true
    if (findAtomAt(passage, index, 'honorific') !== null) return false
  }
  return false
}
