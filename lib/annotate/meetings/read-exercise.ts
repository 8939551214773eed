import { findCity } from '@/lib/knowledge/cities'
import { endOfInlineDateline } from '../dateline'
import { findAtomAt, gapBefore, normAt, normsBetween, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting } from './find-setting'
import { listNamedStates } from './list-named-states'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { tellStatus } from './tell-status'
import { toState } from './to-state'
import type { ToldMeeting } from './told-meeting'
import type { MeetingAtom } from './trigger'

const EXERCISE = /^(?:exercices?|manoeuvres?|entrainements?)$/
const JOINT = /^(?:conjointe?s?|commune?s?|mixtes?|bilateral|bilaterale|bilateraux|binationale?)$/
/** Who trains for his country. */
const SERVICE = /^(?:armees?|militaires?|soldats?|troupes?|police|policiere?s?|gendarme(?:s|rie|ries)?|marines?|marins|garde|gardes|pompiers?|sauveteurs?|secouristes?|forces|unites?|commandos?|douanes?|douaniere?s?|brigades?|bataillons?|regiments?|parachutistes?|aviation|fregates?|navires|plongeurs)$/
/** … and who plays for it: "les joueurs des Forces armées". */
const PLAYER = /^(?:joueu(?:rs?|ses?)|footballeu(?:rs?|ses?)|athletes?|internationaux|coequipiers?|selection|club|clubs|stade)$/
/** Words between an exercise and what says that two held it: "un exercice de sauvetage en mer mené avec". */
const REACH = 12

/**
 * What the services of two countries trained together on a day: "Un exercice conjoint a réuni mardi à Bizerte les marines
 * tunisienne et italienne", "… participent depuis lundi à un exercice mené avec la Garde civile espagnole". The one whose town it
 * is receives. An exercise of one country's own services is none, nor is one of three, nor what players do.
 */
export function readExercise(passage: Passage, sentence: TokenRange, { candidates, dates }: SentenceContext): ToldMeeting[] {
  const at = passage.language === 'fr' ? findExercise(passage, sentence) : null
  if (at === null || !isOfServices(passage, sentence) || isToCome(passage, sentence) || isWithOwn(passage, { from: at, to: sentence.to })) return []
  const setting = findSetting(passage, sentence, at, { dates, parties: candidates, isInside: () => true, assembly: false })
  if (setting.dateSpan === null) return []
  const home = setting.place === null ? null : (findCity(setting.place)?.country ?? null)
  const [first, second, ...more] = listStates(passage, sentence)
  if (first === undefined || second === undefined || more.length > 0) return []
  const [host, guest] = second.country === home ? [second, first] : [first, second]
  const atom: MeetingAtom = { kind: 'meeting', meeting: 'exercise', voice: 'noun', subject: 'either', needs: null, from: at, to: at + 1, prefix: '' }
  return [{
    kind: 'exercise', ...tellStatus(passage, atom, sentence), hosts: [host], guests: [guest], destination: null, foreign: 'guests', ...setting,
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

function isOfServices(passage: Passage, { from, to }: TokenRange): boolean {
  const norms = normsBetween(passage, from, to)
  const rescue = /\bprotection civile\b/.test(norms.join(' '))
  return (rescue || norms.some((norm) => SERVICE.test(norm))) && !norms.some((norm) => PLAYER.test(norm))
}

/** What an exercise does, and those who hold it: "réunira", "se déroulera", "aura lieu", "participeront". */
const PLANNED = /\b(?:(?:reuni|rassemble|mobilise|associe|oppose|implique|mene|deroule|debute|commence|demarre|participe|organise|conclu|prend|tiend)r(?:a|ont)|(?:aura|auront) lieu|(?:sera|seront) (?:mene|organise|conduit|realise|lance)e?s?)\b/
/** … and the same where it is over, whatever is to follow. */
const HELD = /(?<!qui )\b(?:a|ont|s' est|se sont) (?:reuni|rassemble|mobilise|associe|oppose|mene|deroule|debute|commence|demarre|participe|organise|pris part|tenu|eu lieu|pris fin)e?s?\b/

/** Whether an exercise is only planned: "réunira mardi", and not "filmé par caméra" nor "a réuni ceux qui se reverront". */
function isToCome(passage: Passage, { from, to }: TokenRange): boolean {
  const told = normsBetween(passage, from, to).join(' ')
  return PLANNED.test(told) && !HELD.test(told)
}

/** The states that a sentence names, and the one from whose town the paper writes, where it names but one. */
function listStates(passage: Passage, sentence: TokenRange): Candidate[] {
  const found = listNamedStates(passage, sentence, ['country'])
  const town = findAtomAt(passage, 0, 'place')
  const dateline = town !== null && endOfInlineDateline(passage.text) >= (passage.tokens[town.to - 1]?.end ?? 0) ? town : null
  if (found.length === 1 && dateline !== null && found[0]?.country !== dateline.country) found.push(toState(passage, dateline, dateline.country))
  return found
}
