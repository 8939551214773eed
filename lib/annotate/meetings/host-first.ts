import { countryOfTown } from './country-of-town'
import type { Candidate } from './party'

/** Two states, with the one that receives first: that of the town where they meet, TG before GH in `lome`; else as they are told. */
export function hostFirst([first, second]: readonly [Candidate, Candidate], place: string | null): [Candidate, Candidate] {
  return second.country !== null && second.country === countryOfTown(place) ? [second, first] : [first, second]
}
