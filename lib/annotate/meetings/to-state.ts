import { cliticsOf } from '../atoms/atom'
import { spanOf, type Passage, type TokenRange } from '../passage'
import type { Candidate } from './party'

/** A state as a side of a meeting: nobody by name, of its own country. The clitics of its first word stay out of its span. */
export function toState(passage: Passage, { from, to }: TokenRange, country: string, organisation: string | null = null): Candidate {
  const [first] = passage.atomsAt[from] ?? []
  const span = spanOf(passage, from, to, first === undefined ? 0 : cliticsOf(first).length)
  return { person: null, function: null, country, organisation, span, from, to, single: true }
}
