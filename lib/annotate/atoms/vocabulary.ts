import { countryForms } from '@/lib/knowledge/countries'
import { functionForms } from '@/lib/knowledge/functions'
import { occasionForms } from '@/lib/knowledge/occasions'
import { listedOrganisationForms } from '@/lib/knowledge/organisations'
import { topicForms } from '@/lib/knowledge/topics'
import { languageTags, type Language } from '@/lib/languages'
import { lexicon } from '@/lib/knowledge/lexicon'
import { stem } from '@/lib/text/stem'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { isGivenName } from '../people/given-names'
import { rememberByWord } from './remember-by-word'
import { tokenise } from '@/lib/text/tokenise'

/** Arabic has no capitals: there the common words of the news are needed as well to tell a name from a sentence. */
const arabicStems: ReadonlySet<string> = new Set(lexicon.flatMap(({ ar }) => [ar, stem(ar, 'ar')]).filter((word) => word.length > 2))

const vocabularies = Object.fromEntries(languageTags.map((language) => [language, listWords(language)])) as Record<Language, ReadonlySet<string>>

/**
 * True for a common word of the subject: one that stands in the name of an organisation, a function, a topic, an
 * occasion or a country's official name. Such a word is no person's name, even with a capital (Sûreté, Police; جهاز).
 */
export const isVocabulary: (norm: string, language: Language) => boolean = rememberByWord((norm, language) => {
  const vocabulary = vocabularies[language]
  if (vocabulary.has(norm)) return true
  if (language === 'fr') return false
  // لسامي is ل before a given name, although المفوض السامي is a function.
  return withoutClitics(norm).some((reading) => vocabulary.has(reading) && !isGivenName(reading)) || arabicStems.has(stem(norm, 'ar'))
})

/** True for an Arabic word that the tables hold as it stands, not only by its stem: اجتماع is one, سانسان none. */
export function isListedArabicWord(norm: string): boolean {
  return vocabularies.ar.has(norm) || arabicStems.has(norm)
}

function listWords(language: Language): ReadonlySet<string> {
  // The name of the country inside its official name is no common word: هونغ, "Maurice".
  const names = new Set(countryForms.filter((form) => form.language === language && form.type === 'name').flatMap(({ phrase }) => tokenise(phrase).map(({ norm }) => norm)))
  const official = countryForms.filter((form) => form.language === language && form.type === 'official')
    .flatMap(({ phrase }) => tokenise(phrase).flatMap(({ norm }) => (names.has(norm) ? [] : norm)))
  const phrases = [
    ...functionForms, ...listedOrganisationForms, ...topicForms, ...occasionForms,
  ].filter((form) => form.language === language)
  const words = [...official, ...phrases.flatMap(({ phrase }) => tokenise(phrase).map(({ norm }) => norm))]
  return new Set(words.map((word) => word.replace(/^ال(?=\p{Script=Arabic}{3})/u, '')).filter((word) => word.length > 2))
}
