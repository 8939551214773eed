import { LANGUAGES, type Language } from '@/lib/languages'

/** Digits are 0-9 in both languages, as in Morocco. */
export const NUMBERING = 'latn'

/** A number as the readers of a language write it: `formatNumber(12345, 'fr')` and `formatNumber(12345, 'ar')` are both `'12.345'`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LANGUAGES[language].locale, { numberingSystem: NUMBERING }).format(value)
}
