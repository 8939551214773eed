/** First parts that are nothing without the next, and last parts that are nothing without the one before: those of lib/knowledge/name-particles (tests/components/keep-together.test.ts). */
const OPENERS = ['عبد', 'بن', 'ابن', 'بنت', 'أبو', 'أبي', 'أبا', 'أم', 'ولد', 'آل', 'ذو', 'بو']
const ENDINGS = ['الدين', 'الله', 'الإسلام', 'الزمان']

const BOUND = new RegExp(`(?<=(?<![\\p{L}\\p{M}])(?:${OPENERS.join('|')})) (?=\\p{L})|(?<=[\\p{L}\\p{M}]) (?=(?:${ENDINGS.join('|')})(?![\\p{L}\\p{M}]))`, 'gu')

/**
 * A name whose bound parts do not part at the end of a line: `keepTogether('عبد العزيز بن محمد')` has a no-break space
 * after `عبد` and after `بن`, `keepTogether('شهاب الدين')` one before `الدين`; `Anna Berg` is itself.
 */
export function keepTogether(name: string): string {
  return name.replace(BOUND, '\u00A0')
}
