import { findFunction } from '@/lib/knowledge/functions'

/** Whether a function says who somebody is: `police-chief` does, `director` and `general` may be said of many of one house. */
export function isTelling(key: string | null): key is string {
  return key !== null && findFunction(key)?.vague === false
}
