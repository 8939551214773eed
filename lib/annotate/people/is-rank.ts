import type { FunctionPhrase } from '../functions/function-phrase'

/** Grades and titles of birth: what somebody is called by, beside what he or she does. */
const RANKS: ReadonlySet<string> = new Set(['general', 'colonel', 'admiral', 'commissioner', 'commissioner-general', 'inspector-general', 'officer', 'sheikh', 'prince'])

/** True for a grade that stands before a name like a title: "le général X", اللواء فلان. */
export function isRank({ key }: FunctionPhrase): boolean {
  return key !== null && RANKS.has(key)
}

/** Grades that an arm of service may follow in Arabic, and otherwise only a name: الفريق أول الركن فلان. */
export function isGrade(key: string | null): boolean {
  return key !== null && /^(?:general|colonel|admiral|sheikh|prince)$/.test(key)
}

/** "l'Espagnol" of "le directeur de l'agence, l'Espagnol X": a nationality that stands for its bearer. */
export function isBareNationality({ key, country, organisation, plural, delegation }: FunctionPhrase): boolean {
  return key === null && country !== null && organisation === null && !plural && !delegation
}
