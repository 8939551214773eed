import { cleanText } from './clean-text'

/** Octets of a line in iCalendar, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75

/**
 * A text as iCalendar writes it (RFC 5545, 3.3.11): `escapeCalendarText('Rabat; lundi, 9 h')` is
 * `'Rabat\\; lundi\\, 9 h'`, and of «الرباط، الاثنين» nothing changes, since the Arabic comma means nothing there.
 */
export function escapeCalendarText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r\n?|\n/g, '\\n')
}

/**
 * A property of iCalendar, folded: no line is longer than 75 octets of UTF-8, and no letter is cut in two, which
 * readers that unfold octets would survive and readers that unfold letters would not.
 *
 * @param value as it stands in the file: a text has been escaped
 * @example contentLine('UID', 'e1@jisr.example') // 'UID:e1@jisr.example\r\n'
 * @example contentLine('SUMMARY', 'لقاء', { LANGUAGE: 'ar' }) // 'SUMMARY;LANGUAGE=ar:لقاء\r\n'
 */
export function contentLine(name: string, value: string, parameters: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(parameters).map(([key, parameter]) => `;${key}=${parameter}`)
  return `${fold(`${name}${written.join('')}:${value}`)}\r\n`
}

function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}
