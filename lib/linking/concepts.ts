import { lexicon } from '@/lib/knowledge/lexicon'
import { languageTags, type Language } from '@/lib/languages'
import { stem } from '@/lib/text/stem'

/** Concepts (French stems) behind the terms of each language: the bridge over which words are compared. */
const conceptsOf: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = readLexicon()

function readLexicon(): Record<Language, Map<string, string[]>> {
  const tables = { fr: new Map<string, string[]>(), ar: new Map<string, string[]>() }
  const add = (language: Language, term: string, concept: string): void => {
    const concepts = tables[language].get(term)
    if (concepts === undefined) tables[language].set(term, [concept])
    else if (!concepts.includes(concept)) concepts.push(concept)
  }
  for (const entry of lexicon) {
    const concept = stem(entry.fr, 'fr')
    for (const language of languageTags) {
      add(language, entry[language], concept)
      add(language, stem(entry[language], language), concept)
    }
  }
  return tables
}

/**
 * What a term means, as concepts that both languages share; none when the lexicon does not know it.
 * `listConcepts(stem('migrations', 'fr'), 'fr')` and `listConcepts(stem('هجرة', 'ar'), 'ar')` have one in common.
 */
export function listConcepts(term: string, language: Language): readonly string[] {
  return conceptsOf[language].get(term) ?? []
}
