import { datedNameWords } from '@/lib/knowledge/dated-name-words'
import type { Language } from '@/lib/languages'
import type { Annotation, DateMention } from '@/lib/model/annotation'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { foldLists } from '@/lib/text/fold-lists'
import { tokenise } from '@/lib/text/tokenise'

/** Characters before a date that may say whose it is. */
const REACH = 40

/** How a day begins that belongs to the name before it: "du 22 août", 22 غشت. */
const OF: Readonly<Record<Language, RegExp>> = { fr: /^d(?:u|es) /iu, ar: /^\p{N}/u }
/** … and behind "signé", where "lundi" would be of the news. */
const FIGURES = /^(?:(?:le|du) )?\p{N}/iu

const grammars = foldLists(datedNameWords)

/**
 * Whether a date is part of what something is called: "le protocole du 22 août", "la loi adoptée le 3 mai", اتفاقية 22 غشت.
 * It says nothing of when the news was that speaks of it. "Ils ont signé un accord le 22 août" is the news itself.
 */
export function isDayOfName({ paragraphs, language }: Annotation, { span, text }: DateMention): boolean {
  const before = paragraphs[span.paragraph]?.text.slice(Math.max(0, span.start - REACH), span.start) ?? ''
  if (/[^\s\p{L}\p{M}]\s*$/u.test(before)) return false
  const norms = tokenise(before).map(({ norm }) => norm)
  // الموقعة في 22 غشت: the preposition is no part of the day.
  const made = language === 'ar' && norms.at(-1) === 'في' ? -2 : -1
  if (grammars[language].made.has(norms.at(made) ?? '')) return FIGURES.test(text) && isCalled(norms.at(made - 1) ?? '', language)
  return OF[language].test(text) && isCalled(norms.at(-1) ?? '', language)
}

function isCalled(norm: string, language: Language): boolean {
  return withoutClitics(norm).some((reading) => grammars[language].called.has(reading))
}
