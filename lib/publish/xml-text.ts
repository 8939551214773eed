/** Characters that XML 1.0 cannot hold, escaped or not: controls, halves of surrogate pairs, and two non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text without what XML cannot hold: `xmlText('a\u0000b')` is `'ab'`; «لقاء» and its marks stay as they are. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '')
}
