import { isLanguage, type Language } from '@/lib/languages'
import { JisrError } from '@/lib/model/jisr-error'
import { detectLanguage } from '@/lib/text/detect-language'
import type { Stage } from './draft'

/**
 * A line shorter than this, in the letters of the article, is in its language: too little to tell languages of one
 * script apart.
 */
const TELLING = 120

const FOREIGN: Readonly<Record<Language, RegExp>> = { fr: /\p{Script=Arabic}/u, ar: /\p{Script=Latin}{2}/u }

/** Below this the detection knows no better than the person who named the language. */
const SURE = 0.5

/**
 * Language of the whole article. What the text shows wins over what the document claims, unless the text is too
 * little to show anything. Throws `no-text` when cleaning left nothing and `unsupported-language` when it is neither
 * French nor Arabic.
 */
export const findLanguage: Stage = (draft) => {
  if (draft.lines.length === 0) throw new JisrError('no-text')
  const { language, confidence } = detectLanguage(draft.lines.join('\n'))
  const claimed = baseLanguage(draft.document.language)
  const found = confidence < SURE && claimed !== null ? claimed : language
  if (!isLanguage(found)) throw new JisrError('unsupported-language', { language: found })
  return { ...draft, language: found }
}

/** `ar-MA` is `ar`; a language that Jisr does not have is no help. */
function baseLanguage(tag: string | null): Language | null {
  const base = tag?.toLowerCase().split(/[-_]/, 1)[0]
  return isLanguage(base) ? base : null
}

/** Language of one line of an article, for mixed pages: that of the article when the line is too short to tell. */
export function lineLanguage(line: string, article: Language): string {
  if (line.length < TELLING && !FOREIGN[article].test(line)) return article
  const { language, confidence } = detectLanguage(line)
  return language === 'und' || confidence < SURE ? article : language
}
