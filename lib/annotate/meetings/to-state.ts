import { spanOf, type Passage, type TokenRange } from '../passage'
import type { Candidate } from './party'

/** A state as a side of a meeting: nobody by name, of its own country. `skip` clitics of its first word stay out of the span. */
export function toState(passage: Passage, { from, to }: TokenRange, country: string, { organisation = null, skip = 0 }: { organisation?: string | null; skip?: number } = {}): Candidate {
  return { person: null, function: null, country, organisation, span: spanOf(passage, from, to, skip), from, to, single: true }
}
