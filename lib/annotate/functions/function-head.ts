import type { TokenRange } from '../passage'

/**
 * The head of a function phrase, the words of the function itself: "ambassadeur" of "ambassadeur du Gabon à Rabat",
 * سفير of سفير الغابون.
 */
export interface FunctionHead extends TokenRange {
  prefix: string
  key: string | null
  gender: 'm' | 'f' | null
  plural: boolean
  delegation: boolean
}
