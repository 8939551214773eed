import { isBeing, isHaving } from '../auxiliaries'
import { normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { exerciseGrammars } from './exercise-grammar'
import { meetingAt } from './meeting-at'
import type { MeetingAtom } from './trigger'

/** What may stand between an auxiliary and its participle. */
const BETWEEN = /^(?:ete|pas|aussi|egalement)$|ment$/
/** Words of "a pas également été". */
const LONGEST_AUXILIARY = 4
/** The verb behind one of these tells which exercise is meant, and not what is told of it. */
const RELATIVE = /^(?:qui|الذي|التي)$/

/** Words before an exercise that opens a headline: "Nouvel exercice", انطلاق تمرين. */
const OPENING = 2

/**
 * The verb nearest to the exercise at a token that says what it does, or who holds it: "réunira", "a été mené", أجرت, ستنطلق.
 * A headline may have none: there it is the exercise itself. `null` for one that is only spoken of: "ont évoqué un exercice".
 */
export function findHolding(passage: Passage, sentence: TokenRange, exercise: number): MeetingAtom | null {
  let best: MeetingAtom | null = null
  for (let index = sentence.from; index < sentence.to; index++) {
    const verb = passage.language === 'fr' ? readFrench(passage, index) : readArabic(passage, index)
    if (verb !== null && (best === null || rank(passage, verb, exercise) < rank(passage, best, exercise))) best = verb
  }
  return best ?? (exercise - sentence.from <= OPENING ? meetingAt({ from: exercise, to: exercise + 1 }, 'exercise', 'noun') : null)
}

function rank(passage: Passage, { from }: TokenRange, exercise: number): number {
  return Math.abs(from - exercise) + (RELATIVE.test(normAt(passage, from - 1)) ? passage.tokens.length : 0)
}

function readFrench(passage: Passage, index: number): MeetingAtom | null {
  const { holding, held } = exerciseGrammars.fr
  if (holding.has(normAt(passage, index))) return meetingAt({ from: index, to: index + 1 }, 'exercise', 'active')
  if (!isHaving(passage, index) && !isBeing(passage, index)) return null
  let participle = index + 1
  while (participle < index + LONGEST_AUXILIARY && BETWEEN.test(normAt(passage, participle))) participle++
  const phrase = normsBetween(passage, participle, participle + 2).join(' ')
  return held.has(normAt(passage, participle)) || held.has(phrase) ? meetingAt({ from: index, to: participle + 1 }, 'exercise', 'active') : null
}

function readArabic(passage: Passage, index: number): MeetingAtom | null {
  const norm = normAt(passage, index)
  const word = norm.replace(/^[وف]?(?:س(?=[يت]))?/, '')
  const verb = [norm, word].find((form) => exerciseGrammars.ar.holding.has(form))
  return verb === undefined ? null : meetingAt({ from: index, to: index + 1 }, 'exercise', 'active', { prefix: norm.slice(0, norm.length - verb.length) })
}
