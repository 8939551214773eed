import { LANGUAGES, type Language } from '@/lib/languages'

/** Invisible letters that have only a direction. */
const MARKS = { ltr: '\u200E', rtl: '\u200F' } as const

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A title for a program that cannot be told the direction of a text and guesses it from the first letter: no format of
 * feeds or calendars has a place for it. Where that letter would mislead, a mark goes before it. Only what is published
 * is marked, never what is kept.
 *
 * @example markDirection('Rencontre à Rabat', 'fr') // 'Rencontre à Rabat'
 * @example markDirection('AFRICOM: لقاء بالرباط', 'ar') // '\u200FAFRICOM: لقاء بالرباط'
 */
export function markDirection(title: string, language: Language): string {
  const first = /\p{L}/u.exec(title)?.[0]
  if (first === undefined) return title
  const { dir } = LANGUAGES[language]
  return (RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr') === dir ? title : MARKS[dir] + title
}
