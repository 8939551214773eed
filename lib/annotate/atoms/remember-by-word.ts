import { languageTags, type Language } from '@/lib/languages'

/** Words kept for one question and language; a newspaper's year has fewer. */
const MOST_WORDS = 50_000

/** A question about a normalised word that is asked again and again: its answers are kept. */
export function rememberByWord(ask: (norm: string, language: Language) => boolean): (norm: string, language: Language) => boolean {
  const known = new Map(languageTags.map((language) => [language, new Map<string, boolean>()]))
  return (norm, language) => {
    const answers = known.get(language)
    const before = answers?.get(norm)
    if (before !== undefined) return before
    const answer = ask(norm, language)
    if (answers !== undefined && answers.size < MOST_WORDS) answers.set(norm, answer)
    return answer
  }
}
