import { isHaving } from '../auxiliaries'
import { normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { handoverGrammars } from './handover-grammar'

/** How a handover is told: by who gave, by what was given, or as an occasion. */
export interface Handing extends TokenRange {
  form: 'active' | 'passive' | 'occasion'
}

/**
 * The first words of a French sentence that tell a handover: "a remis les clés", "ont été livrés", "a fait don", "lors de la
 * remise". Arabic tells it by one verb: سلم.
 */
export function findHanding(passage: Passage, { from, to }: TokenRange): Handing | null {
  const { giving, given, occasions } = handoverGrammars.fr
  for (let index = from; index < to; index++) {
    const having = isHaving(passage, index)
    const passive = having && normAt(passage, index + 1) === 'ete' ? endOfVerb(passage, index + 2, given) : null
    if (passive !== null) return { from: index, to: passive, form: 'passive' }
    const active = having ? endOfVerb(passage, index + 1, given) : endOfVerb(passage, index, giving)
    if (active !== null) return { from: index, to: active, form: 'active' }
    if (occasions.has(normAt(passage, index)) && /(?:ceremonie (?:de|d')|lors de la|occasion de la)$/.test(normsBetween(passage, index - 3, index).join(' '))) return { from: index, to: index + 1, form: 'occasion' }
  }
  return null
}

/** The end of a verb of one word, or of two ("fait don"), that starts at a token. */
function endOfVerb(passage: Passage, index: number, verbs: ReadonlySet<string>): number | null {
  const norm = normAt(passage, index)
  if (verbs.has(norm)) return index + 1
  return verbs.has(`${norm} ${normAt(passage, index + 1)}`) ? index + 2 : null
}
