import type { Language } from '@/lib/languages'
import { remembering } from './remembering'
import { stemArabic } from './stem-arabic'
import { stemFrench } from './stem-french'

const stemmers: Readonly<Record<Language, (norm: string) => string>> = { fr: remembering(stemFrench), ar: remembering(stemArabic) }

/**
 * What the forms of one word have in common, for search and comparison; not a dictionary form.
 * `stem('securitaires', 'fr')` is `stem('securite', 'fr')`; `stem('وبالرباط', 'ar')` is `stem('رباط', 'ar')`.
 */
export function stem(norm: string, language: Language): string {
  return stemmers[language](norm)
}
