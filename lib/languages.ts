/**
 * The languages of Jisr: the only list of them. Everything that depends on a language
 * (direction, own name, formats, punctuation) is looked up here and never decided with `if (language === …)`.
 */
export const LANGUAGES = {
  fr: { tag: 'fr', dir: 'ltr', ownName: 'Français', locale: 'fr-MA', ogLocale: 'fr_FR', script: 'Latin', comma: ', ' },
  ar: { tag: 'ar', dir: 'rtl', ownName: 'العربية', locale: 'ar-MA', ogLocale: 'ar_AR', script: 'Arabic', comma: '، ' },
} as const

export type Language = keyof typeof LANGUAGES

/** Both tags, in the order in which they are listed on screen. */
export const languageTags = Object.keys(LANGUAGES) as [Language, ...Language[]]

/** The language when nothing else decides: a neutral address, a reader who asks for neither. */
export const defaultLanguage: Language = 'fr'

/** True for the tag of a language that Jisr has: `isLanguage('ar')` is true, `isLanguage('de')` false. */
export function isLanguage(tag: unknown): tag is Language {
  return typeof tag === 'string' && Object.hasOwn(LANGUAGES, tag)
}

/** The language on the other bank of the bridge: `otherLanguage('fr')` is `'ar'`. */
export function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'ar' : 'fr'
}

/** Writing direction of any BCP 47 tag that a text may carry: `directionOf('ar')` is `'rtl'`, `directionOf('en')` `'ltr'`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|ur|he|ckb|ps)\b/.test(tag) ? 'rtl' : 'ltr'
}
