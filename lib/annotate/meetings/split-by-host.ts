import { isEnvoy } from '../functions/is-envoy'
import { words } from '../grammar-words'
import { gapBefore, normAt, type Passage } from '../passage'
import type { Candidate } from './party'
import type { Roles } from './take-roles'

const THEN = { fr: words('puis ensuite après avant enfin'), ar: words('ثم بعدها وبعدها قبل بعد') }

/** Words between "puis" and the next one: "puis, l'après-midi, par le". */
const NEAR = 6

/**
 * An envoy is at home where he serves, and who receives him after somebody else holds a meeting of his own: "reçue par X, puis par
 * Y", زارت السفيرة الوزير ثم المدير. A visitor's hosts are those of one visit.
 */
export function splitByHost(passage: Passage, { hosts, guests }: Roles): Roles[] {
  if (hosts.length < 2 || guests.length === 0 || !guests.every((guest) => isEnvoy(guest.function))) return [{ hosts, guests }]
  const groups: Candidate[][] = []
  for (const host of hosts) {
    const group = groups.at(-1)
    if (group === undefined || isLater(passage, group.at(-1), host)) groups.push([host])
    else group.push(host)
  }
  return groups.map((group) => ({ hosts: group, guests }))
}

function isLater(passage: Passage, before: Candidate | undefined, { from }: Candidate): boolean {
  if (before === undefined || before.to > from) return false
  for (let index = Math.max(before.to, from - NEAR); index < from; index++) {
    if (THEN[passage.language].has(normAt(passage, index)) && !/[.;؛:]/.test(gapBefore(passage, index))) return true
  }
  return false
}
