import { languageTags, type Language } from '@/lib/languages'

/**
 * An answer with names and sentences in one language alone: of every `{ fr, ar }` of texts only that one stays.
 * Counts by language are numbers, and stay whole.
 *
 * @example keepLanguage({ names: { fr: 'Gabon', ar: 'الغابون' } }, 'fr') // { names: { fr: 'Gabon' } }
 * @example keepLanguage({ names: { fr: 'Gabon', ar: 'الغابون' } }, 'ar') // { names: { ar: 'الغابون' } }
 */
export function keepLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => keepLanguage(item, language))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (isToldInLanguages(entries)) return Object.fromEntries(entries.filter(([tag]) => tag === language))
  return Object.fromEntries(entries.map(([key, item]) => [key, keepLanguage(item, language)]))
}

function isToldInLanguages(entries: readonly [string, unknown][]): boolean {
  const tags: readonly string[] = languageTags
  return entries.length > 0 && entries.every(([key, item]) => tags.includes(key) && (item === null || typeof item === 'string'))
}
