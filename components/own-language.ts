import { directionOf, type Language } from '@/lib/languages'

/**
 * The attributes of a text that is not in the language of the page: its own `lang` and `dir`. Empty when it is,
 * because then the page's own are right.
 *
 * @example ownLanguage('ar', 'fr') // { lang: 'ar', dir: 'rtl' }
 * @example ownLanguage('fr', 'fr') // {}
 */
export function ownLanguage(language: string, reader: Language): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === reader ? {} : { lang: language, dir: directionOf(language) }
}
