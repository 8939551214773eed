import type { Casting } from './casting'
import type { Party } from './party'
import { EMPTY, lengthOf, type Phrase } from './phrase'
import { HEADS_OF_A_BODY } from './roles'

/** A title that a list can show on two lines of a phone. */
const LONGEST_TITLE = 90

/** How much a title says of one other side, of each of several, and of how many of them at most. */
export interface TitleLevel {
  alone: 'full' | 'name' | 'role'
  several: 'name' | 'bare' | 'role'
  most: number
  /** Functions in the words of a report, as composed with body and country, or with the country alone. */
  functions: 'told' | 'composed' | 'brief'
}

/** From the most telling on. */
const LEVELS: readonly TitleLevel[] = [
  { alone: 'full', several: 'name', most: 4, functions: 'told' },
  { alone: 'full', several: 'name', most: 4, functions: 'composed' },
  { alone: 'full', several: 'name', most: 4, functions: 'brief' },
  { alone: 'name', several: 'bare', most: 4, functions: 'told' },
  { alone: 'role', several: 'role', most: 4, functions: 'told' },
  { alone: 'role', several: 'role', most: 4, functions: 'composed' },
  { alone: 'role', several: 'bare', most: 1, functions: 'composed' },
  { alone: 'role', several: 'bare', most: 1, functions: 'brief' },
]

/**
 * Everybody with as much of a function as the level says. A "director general" of nothing would be nobody: heads of a
 * body keep it.
 */
export function castAt(casting: Casting, { functions }: TitleLevel): Casting {
  const shorten = (party: Party): Party => {
    if (functions === 'told' || party.job === null) return party
    const organisation = functions === 'composed' || HEADS_OF_A_BODY.has(party.job.key) ? party.organisation : null
    return { ...party, jobText: null, organisation }
  }
  return { ...casting, subjects: casting.subjects.map(shorten), others: casting.others.map(shorten) }
}

/**
 * The most telling title that is not too long: at each level the event's own wording first, then the other one; the
 * shortest when all are.
 */
export function chooseTitle(wording: 0 | 1, write: (level: TitleLevel, wording: 0 | 1) => Phrase): Phrase {
  const wordings = wording === 0 ? ([0, 1] as const) : ([1, 0] as const)
  const tooLong: Phrase[] = []
  for (const level of LEVELS) {
    for (const each of wordings) {
      const title = write(level, each)
      if (lengthOf(title) <= LONGEST_TITLE) return title
      tooLong.push(title)
    }
  }
  return tooLong.toSorted((left, right) => lengthOf(left) - lengthOf(right))[0] ?? EMPTY
}
