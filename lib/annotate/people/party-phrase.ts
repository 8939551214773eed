import type { FunctionPhrase } from '../functions/function-phrase'
import type { TokenRange } from '../passage'
import type { NamedSpan } from './named'

/** A person, a function or both, as they stand side by side in a passage: who may take part in a meeting. */
export interface PartyPhrase extends TokenRange {
  name: NamedSpan | null
  /** `LocalPerson.id`, or `null` for a function without a name. */
  person: string | null
  functions: FunctionPhrase[]
}
