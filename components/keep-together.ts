/** First parts of an Arabic name that are nothing without the next: servant of, father of, son of, house of. */
const BOUND = /(?<![\p{L}\p{M}])(عبد|أبو|أبي|أبا|ابن|آل) (?=\p{L})/gu

/**
 * A name whose first part does not stay behind at the end of a line: `keepTogether('عبد العزيز بن محمد')` has a
 * no-break space after `عبد`; `Anna Berg` is itself.
 */
export function keepTogether(name: string): string {
  return name.replace(BOUND, '$1\u00A0')
}
