import { isEnvoy } from '../functions/is-envoy'
import { countryOfTown } from './country-of-town'
import type { Trigger } from './trigger'
import type { Candidate } from './party'
import type { Sides } from './take-sides'

export interface Roles {
  hosts: Candidate[]
  guests: Candidate[]
}

/** What decides who received besides the verb. */
export interface RoleContext {
  destination: string | null
  visits: boolean
  place: string | null
  visitors: readonly Candidate[]
}

/** Who received and who came: by the verb, by who travels, by whose country the place is in; else the subject receives. */
export function takeRoles(triggers: readonly Trigger[], sides: Sides, context: RoleContext): Roles {
  const { subject, others, agents } = sides
  const forward = { hosts: [...subject, ...agents], guests: others }
  const backward = { hosts: [...others, ...agents], guests: subject }
  if (agents.length > 0) return { hosts: agents, guests: [...subject, ...others] }
  if (triggers.some(({ atom }) => atom.meeting === 'reception' && atom.voice === 'active' && atom.subject !== 'guest')) return forward
  // Who decorates somebody gives, wherever that is.
  if (others.length > 0 && triggers.every(({ atom }) => atom.meeting === 'ceremony' && atom.voice === 'active' && atom.subject === 'host')) return forward
  // "Un protocole a été signé entre les deux polices": both sides stand behind the verb.
  if (subject.length === 0 && others.length > 1 && triggers.every(({ atom }) => atom.meeting === 'agreement')) return splitGroup(others, context)
  // "Un protocole a été signé entre la douane et celle d'Oman": the paper's own side has no name.
  const all = [...subject, ...others]
  if (all.length === 1 && all.every(isState) && triggers.every(({ atom }) => atom.meeting === 'agreement' && atom.voice !== 'active')) return { hosts: [], guests: all }
  if (triggers.some(({ atom }) => atom.voice === 'passive')) return backward
  if (others.length === 0 && triggers.every(isHonouring)) return backward
  if (subject.length > 1 && others.length === 0) return splitGroup(subject, context)
  if (context.visits) return backward
  if (context.visitors.some((visitor) => subject.includes(visitor))) return backward
  if (context.visitors.some((visitor) => others.includes(visitor))) return forward
  const home = countryOfTown(context.place)
  return isAtHome(others, subject, home) || callsOn(subject, others) ? backward : forward
}

/**
 * "L'ambassadeur du Chili s'est entretenu avec le ministre", السفير بعد لقائه الوزير: an envoy is abroad, and whose
 * country nobody tells is at home.
 */
function callsOn(subject: readonly Candidate[], others: readonly Candidate[]): boolean {
  return isOf(subject, ({ function: office }) => isEnvoy(office)) && isOf(others, ({ country, function: office }) => country === null && office !== null && !isEnvoy(office))
}

/** A state itself, and nobody who acts for it. */
function isState({ person, function: office }: Candidate): boolean {
  return person === null && office === null
}

function isOf(side: readonly Candidate[], fits: (candidate: Candidate) => boolean): boolean {
  return side.length > 0 && side.every(fits)
}

/**
 * جرى توشيح فلان, قررت اللجنة منح فلان وساما, "remise de médaille à X": an honour told by its noun names the one who is
 * honoured.
 */
function isHonouring({ atom }: Trigger): boolean {
  return atom.meeting === 'ceremony' && atom.subject === 'either'
}

/** "A et B se sont entretenus": the first receives, unless he is the visitor or the other is at home. */
function splitGroup(group: readonly Candidate[], context: RoleContext): Roles {
  const [first, ...rest] = group
  if (first === undefined) return { hosts: [], guests: [] }
  const home = countryOfTown(context.place)
  const swapped = context.visitors.includes(first) || isAtHome(rest, [first], home)
  return swapped ? { hosts: rest, guests: [first] } : { hosts: [first], guests: rest }
}

/** True when a place is more one side's than the other's: it is of their country, or the other side is from elsewhere. */
function isAtHome(side: readonly Candidate[], other: readonly Candidate[], home: string | null): boolean {
  if (home === null || side.length === 0 || other.some(({ country }) => country === home)) return false
  if (side.some(({ country }) => country === home)) return true
  return side.every(({ country }) => country === null) && other.every(({ country }) => country !== null)
}

/** The parties of whom "en visite", الذي يقوم بزيارة is told: they came. */
export function listVisitors(all: readonly Trigger[], candidates: readonly Candidate[]): Candidate[] {
  return all.filter(({ attribute }) => attribute).flatMap(({ atom }) => {
    const before = candidates.filter(({ to }) => to <= atom.from).at(-1)
    return before === undefined ? [] : [before]
  })
}

/** True when the subject is told to have gone somewhere: by a visit, or by talks with people at home there. */
export function isAway(triggers: readonly Trigger[], roles: { guests: readonly Candidate[] }, subject: readonly Candidate[], visits: boolean): boolean {
  return visits || (triggers[0]?.finite === true && subject.some((candidate) => roles.guests.includes(candidate)))
}
