import { Fragment, type ReactNode } from 'react'
import { LANGUAGES, languageTags, type Language } from '@/lib/languages'
import { ownLanguage } from './own-language'

/**
 * Words of which nobody says the language, such as two spellings side by side: each run is marked by its script.
 * `Choudhry / الشودري` on a French page is `<bdi>Choudhry</bdi> / <bdi lang="ar" dir="rtl">الشودري</bdi>`.
 */
export function WordsByScript({ text, reader }: { text: string; reader: Language }): ReactNode {
  return splitByScript(text).map(({ words, language }, index) =>
    language === null ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <bdi key={index} {...ownLanguage(language, reader)}>
        {words}
      </bdi>
    ),
  )
}

interface Run {
  words: string
  /** `null` for what stands between two runs and belongs to neither. */
  language: Language | null
}

function splitByScript(text: string): Run[] {
  const runs: Run[] = []
  for (const piece of text.split(/(\s*[/,،]\s+)/)) {
    const last = runs.at(-1)
    const language = languageByScript(piece)
    const before = runs.at(-2)
    if (language !== null && last?.language === null && before?.language === language) {
      runs.splice(-2, 2, { words: before.words + last.words + piece, language })
    } else {
      runs.push({ words: piece, language })
    }
  }
  return runs
}

function languageByScript(words: string): Language | null {
  return languageTags.find((tag) => new RegExp(`\\p{Script=${LANGUAGES[tag].script}}`, 'u').test(words)) ?? null
}
