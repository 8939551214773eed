import { EMPTY, lengthOf, type Phrase } from './phrase'

/** A title that a list can show on two lines of a phone. */
const LONGEST_TITLE = 90

/** How much a title says of one other side, of each of several, and of how many of them at most. */
export interface TitleLevel {
  alone: 'full' | 'name' | 'role'
  several: 'name' | 'bare' | 'role'
  most: number
}

/** From the most telling on. */
const LEVELS: readonly TitleLevel[] = [
  { alone: 'full', several: 'name', most: 4 },
  { alone: 'name', several: 'bare', most: 4 },
  { alone: 'role', several: 'role', most: 4 },
  { alone: 'role', several: 'bare', most: 1 },
]

/** The most telling title that is not too long: at each level the event's own wording first, then the other one; the shortest when all are. */
export function chooseTitle(wording: 0 | 1, write: (level: TitleLevel, wording: 0 | 1) => Phrase): Phrase {
  const wordings = wording === 0 ? ([0, 1] as const) : ([1, 0] as const)
  const titles = LEVELS.flatMap((level) => wordings.map((each) => write(level, each)))
  const byLength = titles.toSorted((left, right) => lengthOf(left) - lengthOf(right))
  return titles.find((title) => lengthOf(title) <= LONGEST_TITLE) ?? byLength[0] ?? EMPTY
}
