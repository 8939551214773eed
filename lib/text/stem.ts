import type { Language } from '@/lib/languages'
import { stemArabic } from './stem-arabic'
import { stemFrench } from './stem-french'

/** A collection says the same few ten thousand words again and again; the memory is emptied when it is full. */
const MEMORY = 50_000

function remembering(stemmer: (norm: string) => string): (norm: string) => string {
  const memory = new Map<string, string>()
  return (norm) => {
    const known = memory.get(norm)
    if (known !== undefined) return known
    if (memory.size >= MEMORY) memory.clear()
    const found = stemmer(norm)
    memory.set(norm, found)
    return found
  }
}

const stemmers: Readonly<Record<Language, (norm: string) => string>> = { fr: remembering(stemFrench), ar: remembering(stemArabic) }

/**
 * What the forms of one word have in common, for search and comparison; not a dictionary form.
 * `stem('securitaires', 'fr')` is `stem('securite', 'fr')`; `stem('وبالرباط', 'ar')` is `stem('رباط', 'ar')`.
 */
export function stem(norm: string, language: Language): string {
  return stemmers[language](norm)
}
