import { findCity } from '@/lib/knowledge/cities'
import { endOfInlineDateline } from '../dateline'
import { atomsIn, findAtomAt, gapBefore, normAt, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting } from './find-setting'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { tellStatus } from './tell-status'
import { toState } from './to-state'
import type { ToldMeeting } from './told-meeting'
import type { MeetingAtom } from './trigger'

const EXERCISE = /^(?:exercices?|manoeuvres?|entrainements?)$/
const JOINT = /^(?:conjointe?s?|commune?s?|mixtes?|bilateral|bilaterale|bilateraux|binationale?)$/
/** Words between an exercise and what says that two held it: "un exercice de sauvetage en mer mené avec". */
const REACH = 12

/**
 * What the services of two countries trained together on a day: "Un exercice conjoint a réuni mardi à Bizerte les marines tunisienne
 * et italienne", "… participent depuis lundi à un exercice mené avec la Garde civile espagnole". The one whose town it is receives.
 * An exercise of one country's own services is none, nor is one of three.
 */
export function readExercise(passage: Passage, sentence: TokenRange, { candidates, dates }: SentenceContext): ToldMeeting[] {
  const at = passage.language === 'fr' ? findExercise(passage, sentence) : null
  if (at === null || isToCome(passage, sentence) || isWithOwn(passage, { from: at, to: sentence.to })) return []
  const setting = findSetting(passage, sentence, at, { dates, parties: candidates, isInside: () => true, assembly: false })
  if (setting.dateSpan === null) return []
  const home = setting.place === null ? null : (findCity(setting.place)?.country ?? null)
  const [first, second, ...more] = listStates(passage, sentence)
  if (first === undefined || second === undefined || more.length > 0) return []
  const [host, guest] = second.country === home ? [second, first] : [first, second]
  const atom: MeetingAtom = { kind: 'meeting', meeting: 'other', voice: 'noun', subject: 'either', needs: null, from: at, to: at + 1, prefix: '' }
  return [{
    kind: 'other', ...tellStatus(passage, atom, sentence), hosts: [host], guests: [guest], destination: null, foreign: 'guests', ...setting,
    paragraphs: [passage.paragraph], trigger: spanOf(passage, at, at + 1),
  }]
}

function findExercise(passage: Passage, { from, to }: TokenRange): number | null {
  for (let index = from; index < to; index++) {
    if (!EXERCISE.test(normAt(passage, index))) continue
    for (let next = index + 1; next < Math.min(to, index + REACH) && !/[.;:]/.test(gapBefore(passage, next)); next++) {
      const led = /^(?:menee?s?|organisee?s?|conduite?s?|realisee?s?)$/.test(normAt(passage, next)) && normAt(passage, next + 1) === 'avec'
      if (led || JOINT.test(normAt(passage, next))) return index
    }
  }
  return null
}

/** "un exercice conjoint avec la gendarmerie, selon un modèle togolais": with a service of no other country. */
function isWithOwn(passage: Passage, { from, to }: TokenRange): boolean {
  let index = from
  while (index < to && normAt(passage, index) !== 'avec') index++
  if (index === to) return false
  for (let next = index + 1; next < to && !/[,;:]/.test(gapBefore(passage, next)); next++) if (findAtomAt(passage, next, 'country') !== null) return false
  return true
}

/** "se déroulera", "aura lieu": what is planned. */
function isToCome(passage: Passage, { from, to }: TokenRange): boolean {
  return passage.tokens.slice(from, to).some(({ text }) => /^\p{Ll}{2,}r(?:a|ont)$/u.test(text))
}

/** The states that a sentence names, and the one from whose town the paper writes, where it names but one. */
function listStates(passage: Passage, sentence: TokenRange): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const { key, from, to, ambiguous } of atomsIn(passage, sentence, 'country')) if (!ambiguous && !found.has(key)) found.set(key, toState(passage, { from, to }, key))
  const town = findAtomAt(passage, 0, 'place')
  const dateline = town !== null && endOfInlineDateline(passage.text) >= (passage.tokens[town.to - 1]?.end ?? 0) ? town : null
  if (found.size === 1 && dateline !== null && !found.has(dateline.country)) found.set(dateline.country, toState(passage, dateline, dateline.country))
  return [...found.values()]
}
