import { compoundNationalities } from '@/lib/knowledge/compound-nationalities'
import { normalise } from '@/lib/text/normalise'
import { findAtomAt, gapBefore, normAt, spanOf, type Passage, type TokenRange } from '../passage'
import { tellsOfSport } from '../tells-of-sport'
import { findArabicPair, findHeldBody } from './find-arabic-body'
import { findSetting } from './find-setting'
import { gatheringGrammars } from './gathering-grammar'
import { hostFirst } from './host-first'
import { isPrivateBody } from './is-private-body'
import { listNamedStates } from './list-named-states'
import { onlyTwo } from './only-two'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { serviceGrammars } from './service-grammar'
import { toState } from './to-state'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'

/** Words between the body and whose it is: "commission mixte de sécurité", "groupe de travail". */
const REACH = 7

const halves = new Map(compoundNationalities.map(({ half, country }) => [normalise(half), country]))

/**
 * The meeting of a body of two states that a sentence tells with its day or its town, where it names nobody: "La commission
 * mixte algéro-serbe s'est réunie lundi à Belgrade", "la quatrième session du comité Tchad-Niger", مباحثات أردنية عراقية في عمّان; or of those who stand for
 * the two states that are named, "à l'issue d'une séance de travail, les ministres des deux pays ont annoncé". "Un accord
 * franco-malgache" and "l'actrice franco-suisse" are no such body.
 */
export function readMixedBody(passage: Passage, sentence: TokenRange, triggers: readonly Trigger[], { dates, candidates }: SentenceContext): ToldMeeting[] {
  const told = triggers.find(({ atom, status }) => GATHERING.has(atom.meeting) && status !== 'recalled')
  const pair = told === undefined && triggers.length > 0 ? null : (findPair(passage, sentence) ?? findBoth(passage, sentence, candidates))
  const first = told ?? (pair === null ? undefined : findHeldBody(passage, sentence))
  if (first === undefined || pair === null) return []
  const setting = findSetting(passage, sentence, first.atom.from, { dates, parties: candidates })
  if (setting.place === null && setting.dateSpan === null) return []
  const [host, guest] = hostFirst(pair, setting.place)
  const trigger = spanOf(passage, first.atom.from, first.atom.to)
  return [{ kind: 'talks', status: first.status, weak: first.weak, hosts: [host], guests: [guest], destination: null, foreign: 'guests', ...setting, paragraphs: [passage.paragraph], trigger }]
}

/** Journeys, honours and agreements are not what a body does. */
const GATHERING: ReadonlySet<string> = new Set(['talks', 'conference'])

/** "les ministres des deux pays", "les deux ministres": the two states that the paragraph names, where nobody has a name. */
function findBoth(passage: Passage, { from, to }: TokenRange, candidates: readonly Candidate[]): [Candidate, Candidate] | null {
  if (passage.language !== 'fr' || candidates.some(({ person }) => person !== null) || !standForBoth(passage, from, to)) return null
  return onlyTwo(listNamedStates(passage, { from: 0, to }, ['country']))
}

function standForBoth(passage: Passage, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    if (normAt(passage, index) !== 'deux' || !/^(?:les|des)$/.test(normAt(passage, index - 1))) continue
    if (findAtomAt(passage, index + 1, 'function')?.plural === true) return true
    if (!serviceGrammars.fr.states.has(normAt(passage, index + 1))) continue
    for (let before = index - 2; before >= Math.max(from, index - REACH) && !/[,;:()]/.test(gapBefore(passage, before + 1)); before--) if (findAtomAt(passage, before, 'function')?.plural === true) return true
  }
  return false
}

function findPair(passage: Passage, { from, to }: TokenRange): [Candidate, Candidate] | null {
  if (passage.language === 'ar') return findArabicPair(passage, { from, to })
  if (tellsOfSport(passage, { from, to })) return null
  for (let index = from + 1; index < to - 1; index++) {
    const pair = pairAt(passage, index)
    if (pair !== null && isOfBody(passage, from, index)) return pair
  }
  return null
}

/** "algéro-serbe", "Tchad-Niger", "entre le Tchad et le Niger" is told of two sides already. */
function pairAt(passage: Passage, index: number): [Candidate, Candidate] | null {
  const left = findAtomAt(passage, index, 'country')
  const second = left === null ? index + 1 : left.to
  if (!/^[-‐‑–]$/.test(gapBefore(passage, second))) return null
  const right = findAtomAt(passage, second, 'country')
  const own = left === null ? halves.get(normAt(passage, index)) : left.key
  if (right === null || own === undefined || own === right.key || (left !== null && left.nationality !== right.nationality)) return null
  return [toState(passage, { from: index, to: second }, own), toState(passage, { from: second, to: right.to }, right.key)]
}

function isOfBody(passage: Passage, start: number, index: number): boolean {
  for (let before = index - 1; before >= Math.max(start, index - REACH); before--) {
    if (/[.,;:()«»]/.test(gapBefore(passage, before + 1))) return false
    if (gatheringGrammars.fr.bodies.has(normAt(passage, before))) return !isCompany(passage, before) && !isPrivateBody(passage, before, index)
  }
  return false
}

/** "le groupe industriel franco-allemand" is a firm, "le groupe de travail" a body. */
function isCompany(passage: Passage, index: number): boolean {
  return normAt(passage, index) === 'groupe' && !/^(?:de|mixte|technique|conjoint|parlementaire)$/.test(normAt(passage, index + 1))
}
