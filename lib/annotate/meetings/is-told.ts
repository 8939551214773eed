import { atomsIn, findAtomAt, normAt, normsBetween, spanOf, textOf, type Passage, type TokenRange } from '../passage'
import type { Setting } from './find-setting'
import { holdsAssembly } from './is-assembly-at'
import { isGatheringAt } from './is-gathering-at'
import { isOfSomeDays } from './find-duration'
import { splitVerbs } from './split-verbs'
import type { Trigger } from './trigger'
import { isStay } from './list-stays'
import type { Candidate } from './party'
import type { Sides } from './take-sides'

/** What the words of one meeting come to, before it is decided whether they tell any. */
export interface Telling {
  passage: Passage
  range: TokenRange
  triggers: readonly Trigger[]
  candidates: readonly Candidate[]
  sides: Sides
  /** The subject of the words, or who is meant by it. */
  subject: readonly Candidate[]
  setting: Setting
  destination: string | null
}

/** "coup d'envoi de la 93e assemblée générale": words between the two. */
const BESIDE = 8

/** Words between a verb and the assembly that it opens, with who opens it, the day and the town between. */
const NEAR_VERB = 22

/**
 * Whether the words tell a meeting: somebody met, a journey somewhere or to a service, an honour given, an assembly held.
 * "Son siège est à Tunis" and شارك في تأمين الألعاب tell none.
 */
export function isTold(telling: Telling): boolean {
  const { triggers, sides, subject, destination } = telling
  if (isStayOfNobody(telling)) return false
  if (gathers(triggers)) return isGathering(telling)
  if ([...sides.others, ...sides.agents].some((candidate) => candidate.single || candidate.country !== null) || sides.subject.length > 1) return true
  if (triggers.every(({ atom }) => atom.meeting === 'ceremony') && subject.length + sides.agents.length > 0) return true
  return triggers.some(({ atom }) => atom.meeting === 'visit') && (isCall(telling) || isStayOfDelegation(telling) || isStayInCapital(telling) || (destination !== null && sides.subject.length > 0))
}

/** True when nothing but an assembly is told. */
function gathers(triggers: readonly Trigger[]): boolean {
  return triggers.every(({ atom }) => atom.meeting === 'conference')
}

/** "Son siège est à Tunis": a thing is somewhere, and pays no visit. */
function isStayOfNobody({ passage, triggers, sides }: Telling): boolean {
  const [only, ...more] = triggers
  if (passage.language !== 'fr' || only === undefined || more.length > 0 || sides.subject.length > 0) return false
  return isStay(passage, only.atom) && !/^(?:il|elle|ils|elles|qui|y|se)$/.test(normAt(passage, only.atom.from - 1))
}

/** "L'ambassadeur de Norvège s'est rendu au siège de la police": a service stands for the one who received. */
function isCall({ passage, range, triggers, candidates, sides }: Telling): boolean {
  if (!sides.subject.some(({ country }) => country !== null)) return false
  // "Le Ghanéen X hier chez Y": whoever Y is.
  if (triggers.some(({ atom }) => normAt(passage, atom.from) === 'chez')) return true
  // اطلع وفد أذربيجاني على مركز القيادة: it saw something of the house.
  if (triggers.some(({ atom }) => splitVerbs.get(normAt(passage, atom.from).slice(atom.prefix.length))?.completion === 'study')) return true
  return [...atomsIn(passage, range, 'organisation')].some(({ from, to }) => !candidates.some((candidate) => from >= candidate.from && to <= candidate.to))
}

/**
 * "Une délégation de la police ghanéenne effectue une visite de trois jours": it came to the country of the paper,
 * which does not say so.
 */
function isStayOfDelegation({ passage, range, triggers, sides }: Telling): boolean {
  const [guest] = sides.subject
  if (passage.language !== 'fr' || guest === undefined || guest.country === null || normAt(passage, guest.from) !== 'delegation') return false
  return triggers.some(({ finite }) => finite) && isOfSomeDays(textOf(passage, spanOf(passage, range.from, range.to)))
}

/** "Le ministre tchadien X a passé trois jours dans la capitale": a foreigner who spends days in the capital came to that of the paper. */
function isStayInCapital({ passage, range, triggers, sides }: Telling): boolean {
  const [guest] = sides.subject
  if (passage.language !== 'fr' || guest === undefined || guest.country === null) return false
  return triggers.some(({ atom }) => /^jours?$/.test(normAt(passage, atom.to - 1)) && normsBetween(passage, atom.to, Math.min(range.to, atom.to + 3)).join(' ') === 'dans la capitale' && findAtomAt(passage, atom.to + 3, 'country') === null)
}

/** An assembly that is known by its name, on a day or in a town; or somebody who takes part in one, on a day or in a town. */
function isGathering({ passage, range, triggers, sides, setting: { date, place } }: Telling): boolean {
  const at = triggers[0]?.atom.to ?? range.to
  const named = [...atomsIn(passage, range, 'occasion')].filter(({ games }) => !games)
  if (named.some(({ from }) => from > at && from < at + BESIDE)) return true
  const dated = date.edtf !== null || date.weekday !== null || date.yearless !== undefined
  if (named.length > 0) return dated || place !== null
  if (![...sides.subject, ...sides.agents].some(({ person, country }) => person !== null || country !== null)) return false
  // المشاركة في تأمين الألعاب بباريس: Arabic takes part in tasks as well, and opens or ends nothing but assemblies.
  const opens = triggers.some(({ atom }) => atom.voice === 'passive')
  return (passage.language === 'fr' && place !== null) || (dated && holdsGathering(passage, triggers, range)) || (opens && place !== null && holdsAssembly(passage, range))
}

/** "Le forum s'est ouvert lundi", انطلق اليوم المنتدى: the kind of assembly stands near its verb. */
function holdsGathering(passage: Passage, triggers: readonly Trigger[], { from, to }: TokenRange): boolean {
  return triggers.some(({ atom }) => {
    for (let index = Math.max(from, atom.from - NEAR_VERB); index < Math.min(to, atom.to + NEAR_VERB); index++) if (isGatheringAt(passage, index)) return true
    return false
  })
}
