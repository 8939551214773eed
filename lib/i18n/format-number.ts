import { LANGUAGES, type Language } from '@/lib/languages'

/**
 * A number as the readers of a language write it, in digits 0-9 as in Morocco: `formatNumber(12345, 'fr')` and
 * `formatNumber(12345, 'ar')` are both `'12.345'`.
 */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LANGUAGES[language].locale, { numberingSystem: 'latn' }).format(value)
}
