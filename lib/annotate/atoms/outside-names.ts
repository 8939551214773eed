import type { TokenRange } from '../passage'
import type { Atom } from './atom'

/**
 * The known forms that stand in no name: السوداني at the end of one is no country. Atoms and names are both in order,
 * and names stand apart from one another.
 */
export function outsideNames(atoms: readonly Atom[], names: readonly TokenRange[]): Atom[] {
  let next = 0
  return atoms.filter(({ from, to }) => {
    while ((names[next]?.to ?? Infinity) <= from) next++
    const name = names[next]
    return name === undefined || from < name.from || to > name.to
  })
}
