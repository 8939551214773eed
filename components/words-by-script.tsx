import { Fragment, type ReactNode } from 'react'
import { LANGUAGES, languageTags, type Language } from '@/lib/languages'
import { ownLanguage } from './own-language'

/** What stands between the words of such a text and belongs to none of them. */
const SEPARATOR = /(\s*[/,،]\s+)/

/**
 * Words of which nobody says the language, such as two spellings side by side: each is marked by its script.
 * `Choudhry / الشودري` on a French page is `<bdi>Choudhry</bdi> / <bdi lang="ar" dir="rtl">الشودري</bdi>`.
 */
export function WordsByScript({ text, reader }: { text: string; reader: Language }): ReactNode {
  return text.split(SEPARATOR).map((words, index) => {
    const isSeparator = index % 2 === 1
    return isSeparator ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <bdi key={index} {...ownLanguage(languageByScript(words) ?? reader, reader)}>
        {words}
      </bdi>
    )
  })
}

function languageByScript(words: string): Language | undefined {
  return languageTags.find((tag) => new RegExp(`\\p{Script=${LANGUAGES[tag].script}}`, 'u').test(words))
}
