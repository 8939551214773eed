import type { FunctionPhrase } from '../functions/function-phrase'

/** Grades and titles of birth: what somebody is called by, beside what he or she does. */
const RANKS: ReadonlySet<string> = new Set(['general', 'colonel', 'admiral', 'commissioner', 'commissioner-general', 'inspector-general', 'officer', 'sheikh', 'prince'])

/** True for a grade that stands before a name like a title: "le général X", اللواء فلان. */
export function isRank({ key }: FunctionPhrase): boolean {
  return key !== null && RANKS.has(key)
}
