/** What no XML document may hold, written out or as a reference: most control characters and two of Unicode's non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/**
 * A text that every format can hold: without control characters, and with U+FFFD for half of a surrogate pair.
 * Titles come from outside, and one bad letter would make a whole feed unreadable.
 *
 * @example cleanText('Rabat\u0007') // 'Rabat'
 * @example cleanText('لقاء\uD83D') // 'لقاء\uFFFD'
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '')
}
