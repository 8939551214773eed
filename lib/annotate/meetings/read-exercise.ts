import type { Language } from '@/lib/languages'
import { endOfInlineDateline } from '../dateline'
import { findAtomAt, gapBefore, normAt, normsBetween, spanOf, type Passage, type TokenRange } from '../passage'
import { exerciseGrammars, isAmong } from './exercise-grammar'
import { findHolding } from './find-holding'
import { findSetting } from './find-setting'
import { hostFirst } from './host-first'
import { isDenied } from './is-denied'
import { isHearsay } from './is-hearsay'
import { listNamedStates } from './list-named-states'
import { onlyTwo } from './only-two'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { serviceGrammars } from './service-grammar'
import { tellStatus } from './tell-status'
import { toState } from './to-state'
import type { ToldMeeting } from './told-meeting'

/** Words between an exercise and what says that two held it: "un exercice de sauvetage en mer mené avec". */
const REACH = 12
const WITH: Record<Language, string> = { fr: 'avec', ar: 'مع' }

/**
 * What the services of two countries train together on a day: "Un exercice conjoint a réuni mardi à Bizerte les marines
 * tunisienne et italienne", "… participent depuis lundi à un exercice mené avec la Garde civile espagnole", أجرت البحريتان التونسية
 * والإيطالية أمس تمرينا مشتركا. The one whose town it is receives. An exercise of one country's own services is none, nor is one of
 * three, nor what players do. One that is still to come is announced.
 */
export function readExercise(passage: Passage, sentence: TokenRange, { candidates, dates }: SentenceContext): ToldMeeting[] {
  // It is believed only with its day, and most sentences have none.
  const at = dates.length === 0 ? null : findExercise(passage, sentence)
  if (at === null || !isOfServices(passage, sentence) || isWithOwn(passage, { from: at, to: sentence.to })) return []
  const setting = findSetting(passage, sentence, at, { dates, parties: candidates })
  if (setting.dateSpan === null) return []
  const states = onlyTwo(listStates(passage, sentence))
  if (states === null) return []
  const [host, guest] = hostFirst(states, setting.place)
  const holding = findHolding(passage, sentence, at)
  if (holding === null || isDenied(passage, { ...holding, from: holding.to - 1 }) || isHearsay(passage, holding, sentence)) return []
  return [{
    kind: 'exercise', ...tellStatus(passage, holding, sentence), hosts: [host], guests: [guest], destination: null, foreign: 'guests', ...setting,
    paragraphs: [passage.paragraph], trigger: spanOf(passage, at, at + 1),
  }]
}

function findExercise(passage: Passage, { from, to }: TokenRange): number | null {
  const { exercises, joint, led } = exerciseGrammars[passage.language]
  for (let index = from; index < to; index++) {
    if (!isAmong(exercises, normAt(passage, index))) continue
    for (let next = index + 1; next < Math.min(to, index + REACH) && !/[.;؛:]/.test(gapBefore(passage, next)); next++) {
      const norm = normAt(passage, next)
      if (isAmong(joint, norm) || (led.has(norm) && normAt(passage, next + 1) === WITH[passage.language])) return index
    }
  }
  return null
}

/** "un exercice conjoint avec la gendarmerie, selon un modèle togolais": with a service of no other country. */
function isWithOwn(passage: Passage, { from, to }: TokenRange): boolean {
  let index = from
  while (index < to && normAt(passage, index) !== WITH[passage.language]) index++
  if (index === to) return false
  for (let next = index + 1; next < to && !/[,،;؛:]/.test(gapBefore(passage, next)); next++) if (findAtomAt(passage, next, 'country') !== null) return false
  return true
}

/** Who trains for his country. */
const SERVICES: Record<Language, ReadonlySet<string>> = {
  fr: serviceGrammars.fr.forces.union(serviceGrammars.fr.troops),
  ar: serviceGrammars.ar.forces.union(serviceGrammars.ar.troops),
}

function isOfServices(passage: Passage, { from, to }: TokenRange): boolean {
  const { players } = exerciseGrammars[passage.language]
  const services = SERVICES[passage.language]
  const norms = normsBetween(passage, from, to)
  const told = norms.join(' ')
  const named = norms.some((norm) => isAmong(services, norm)) || [...services].some((service) => service.includes(' ') && told.includes(service))
  return named && !norms.some((norm) => isAmong(players, norm))
}

/** The states that a sentence names, and the one from whose town the paper writes, where it names but one. */
function listStates(passage: Passage, sentence: TokenRange): Candidate[] {
  const found = listNamedStates(passage, sentence, ['country'])
  const town = findAtomAt(passage, 0, 'place')
  const dateline = town !== null && endOfInlineDateline(passage.text) >= (passage.tokens[town.to - 1]?.end ?? 0) ? town : null
  if (found.length === 1 && dateline !== null && found[0]?.country !== dateline.country) found.push(toState(passage, dateline, dateline.country))
  return found
}
