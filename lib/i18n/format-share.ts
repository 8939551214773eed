import { LANGUAGES, type Language } from '@/lib/languages'

/** A part of a whole as readers write it, to a tenth of a percent: 0.937 is « 93,7 % », «93,7%». */
export function formatShare(value: number, language: Language): string {
  return new Intl.NumberFormat(LANGUAGES[language].locale, { numberingSystem: 'latn', style: 'percent', maximumFractionDigits: 1 }).format(value)
}
