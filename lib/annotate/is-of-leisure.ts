import { leisureGrammars } from './leisure-grammar'
import { normAt, type Passage, type TokenRange } from './passage'
import { tellsOfSport } from './tells-of-sport'

/** "de concert", "procès-verbal", "corps diplomatique" are no show, no trial and nobody's body. */
const AS_ONE = /^(?:corps (?:diplomatique|consulaire|constitue|d'|de|des|du|arme|habille)|proces verbal)/

/**
 * Whether a range tells of a sport, a show, a wedding, a trial or the dead: "Le match a débuté en présence de l'ambassadeur",
 * سباق, فيلم; false for "de concert avec le ministre".
 */
export function isOfLeisure(passage: Passage, { from, to }: TokenRange): boolean {
  if (tellsOfSport(passage, { from, to })) return true
  const { leisure } = leisureGrammars[passage.language]
  for (let index = from; index < to; index++) {
    const norm = normAt(passage, index)
    if (AS_ONE.test(`${norm} ${normAt(passage, index + 1)}`) || (norm === 'concert' && normAt(passage, index - 1) === 'de')) continue
    if (norm === 'corps' || leisure.has(norm) || leisure.has(norm.replace(/^[وفبك]?(?:ال|لل)/, ''))) return true
  }
  return false
}
