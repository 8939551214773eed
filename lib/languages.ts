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

/** Tags of spoken Arabic that browsers send on their own (Moroccan, Egyptian, …): their readers read Arabic. */
const SPOKEN: Readonly<Record<string, Language>> = { ary: 'ar', arz: 'ar', apc: 'ar', arq: 'ar', aeb: 'ar', acm: 'ar', ajp: 'ar' }

/**
 * The language to greet somebody in: the one of ours that a browser or program asks for most, else the default. Takes
 * the value of `Accept-Language`; anything malformed counts for nothing. What a reader chose on a page is in its address.
 *
 * @example preferredLanguage('fr-FR,fr;q=0.9,ar;q=0.8') // 'fr'
 * @example preferredLanguage('ary,en;q=0.9') // 'ar'
 */
export function preferredLanguage(accepted: string | null): Language {
  const wishes = (accepted ?? '')
    .split(',')
    .map((wish) => /^\s*([a-z]{2,3})\b[^;]*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/i.exec(wish))
    .filter((match) => match !== null)
    .map(([, tag = '', quality = '1']) => ({ tag: SPOKEN[tag.toLowerCase()] ?? tag.toLowerCase(), quality: Number(quality) }))
    .sort((a, b) => b.quality - a.quality)
  return wishes.flatMap(({ tag, quality }) => (quality > 0 && isLanguage(tag) ? [tag] : []))[0] ?? defaultLanguage
}
