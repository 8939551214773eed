import { nameCompounds } from '@/lib/knowledge/name-particles'

const { openers, endings } = nameCompounds

/** The space behind an opener that is a word of its own, and the one before an ending that is. */
const BOUND = new RegExp(`(?<=(?<![\\p{L}\\p{M}])(?:${openers.join('|')})) (?=\\p{L})|(?<=[\\p{L}\\p{M}]) (?=(?:${endings.join('|')})(?![\\p{L}\\p{M}]))`, 'gu')

/**
 * A name whose bound parts do not part at the end of a line: `keepTogether('عبد العزيز بن محمد')` has a no-break space
 * after `عبد` and after `بن`, `keepTogether('شهاب الدين')` one before `الدين`; `Anna Berg` is itself.
 */
export function keepTogether(name: string): string {
  return name.replace(BOUND, '\u00A0')
}
