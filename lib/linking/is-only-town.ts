import type { Unit } from './unit'

/**
 * True for a country that a meeting has from its town alone, and from no guest: Morocco where the ambassador of France was
 * received in Rabat, المغرب حين استُقبل سفير فرنسا بالرباط. A visit is to the country itself.
 */
export function isOnlyTown({ kind, there, told, counterparts }: Unit, key: string): boolean {
  return kind !== 'visit' && there === key && !told.includes(key) && !counterparts.some(({ country }) => country === key)
}
