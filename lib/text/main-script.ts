/** Writing systems and the tag of the language that a text in them is most likely in, when no more can be told. */
const SCRIPTS = [
  { script: 'Latin', pattern: /\p{Script=Latin}/u, language: 'und' },
  { script: 'Arabic', pattern: /\p{Script=Arabic}/u, language: 'ar' },
  { script: 'Tifinagh', pattern: /\p{Script=Tifinagh}/u, language: 'zgh' },
  { script: 'Cyrillic', pattern: /\p{Script=Cyrillic}/u, language: 'ru' },
  { script: 'Greek', pattern: /\p{Script=Greek}/u, language: 'el' },
  { script: 'Hebrew', pattern: /\p{Script=Hebrew}/u, language: 'he' },
  { script: 'Han', pattern: /\p{Script=Han}/u, language: 'zh' },
  { script: 'Kana', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { script: 'Hangul', pattern: /\p{Script=Hangul}/u, language: 'ko' },
  { script: 'Devanagari', pattern: /\p{Script=Devanagari}/u, language: 'hi' },
  { script: 'other', pattern: /\p{L}/u, language: 'und' },
] as const

export type Script = (typeof SCRIPTS)[number]['script']

/** A writing system, the language it points to, and its share of the letters of a text, 0 to 1. */
export interface ScriptShare {
  script: Script
  language: string
  share: number
}

const NO_LETTER = SCRIPTS.length

/** Row of SCRIPTS, plus one, of each unit of the basic plane; 0 is not yet known. */
const rows = new Uint8Array(0x1_0000)

function rowOf(unit: number): number {
  const known = rows[unit]
  if (known) return known - 1
  const character = String.fromCharCode(unit)
  const found = SCRIPTS.findIndex(({ pattern }) => pattern.test(character))
  const row = found < 0 ? NO_LETTER : found
  rows[unit] = row + 1
  return row
}

/**
 * The writing system that most letters of a text are in, or null for a text without letters.
 *
 * `mainScript('Le roi محمد')` is Latin with a share of 5/9; `mainScript('الأمن الوطني')` is Arabic with a share of 1.
 */
export function mainScript(text: string): ScriptShare | null {
  const counts = SCRIPTS.map(({ script, language }) => ({ script, language, letters: 0 }))
  let letters = 0
  for (let index = 0; index < text.length; index += 1) {
    const count = counts[rowOf(text.charCodeAt(index))]
    if (!count) continue
    count.letters += 1
    letters += 1
  }
  if (letters === 0) return null
  const most = counts.reduce((best, count) => (count.letters > best.letters ? count : best))
  return { script: most.script, language: most.language, share: most.letters / letters }
}
