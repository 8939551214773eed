import { languageTags, type Language } from '@/lib/languages'
import { remembering } from '@/lib/text/remembering'

/** A question about a normalised word of a language that is asked again and again: its answers are kept. */
export function rememberByWord(ask: (norm: string, language: Language) => boolean): (norm: string, language: Language) => boolean {
  const answers = Object.fromEntries(
    languageTags.map((language) => [language, remembering((norm) => ask(norm, language))]),
  ) as Record<Language, (norm: string) => boolean>
  return (norm, language) => answers[language](norm)
}
