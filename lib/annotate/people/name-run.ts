import type { TokenRange } from '../passage'

/** Tokens that may be a person's name. `skip` characters of the first token are glued Arabic clitics. */
export interface NameRun extends TokenRange {
  skip: number
  /** Parts of the name: a compound such as عبد اللطيف is one. */
  units: number
  /** True when it begins with a given name that is known. */
  given: boolean
  script: 'Latin' | 'Arabic'
}
