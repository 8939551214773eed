import { LANGUAGES, languageTags, type Language } from '@/lib/languages'
import { isArabicWord } from './character-class'
import { rememberingTexts } from './remembering-texts'
import { isStopWord } from './stop-words'
import { stem } from './stem'
import { tokenise, type Token } from './tokenise'

/** A word of a text as the indexes know it, with its UTF-16 offsets into that text. */
export interface Term {
  readonly term: string
  readonly start: number
  readonly end: number
}

/**
 * A name in Arabic letters inside a French text is stemmed as Arabic, else a search in one language would miss it in
 * the other.
 */
function languageOfToken(token: Token, language: Language): Language {
  const script = isArabicWord(token.norm) ? 'Arabic' : 'Latin'
  if (LANGUAGES[language].script === script) return language
  return languageTags.find((tag) => LANGUAGES[tag].script === script) ?? language
}

/**
 * Turns a text into the terms that are indexed and searched: its words without stop words, stemmed and without accents.
 * Documents and queries go through this one function, so what is written the same way is found the same way.
 *
 * `analyse('La sécurité des Marocains', 'fr')` has the terms of `securite` and `marocain`;
 * `analyse('التعاون مع المغرب', 'ar')` those of `تعاون` and `مغرب`.
 */
export function analyse(text: string, language: Language): readonly Term[] {
  return analysers[language](text)
}

function readTerms(text: string, language: Language): readonly Term[] {
  const terms: Term[] = []
  for (const token of tokenise(text)) {
    const own = languageOfToken(token, language)
    if (isStopWord(token.norm, own)) continue
    terms.push({ term: stem(token.norm, own), start: token.start, end: token.end })
  }
  return terms
}

const analysers: Readonly<Record<Language, (text: string) => readonly Term[]>> = {
  fr: rememberingTexts((text) => readTerms(text, 'fr')),
  ar: rememberingTexts((text) => readTerms(text, 'ar')),
}
