import { isOf, pastArticle } from '../articles'
import { COVER } from '../atoms/atom'
import { isVocabulary } from '../atoms/vocabulary'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage } from '../passage'
import { isNameStart } from '../people/is-name-word'
import type { FunctionHead } from './function-head'

/** Words of one field of a ministry: "de l'Aménagement du territoire". */
const LONGEST_FIELD = 7

/**
 * Whether a function may have further fields: one minister of a French text has. Arabic ties them with و: وزير الداخلية
 * وترقية اللامركزية.
 */
export function mayHaveFields({ language }: Passage, { plural, key }: FunctionHead): boolean {
  return language === 'fr' && !plural && /minister|secretary/.test(key ?? '')
}

/**
 * The end of a further field of a ministry behind a comma or "et", `null` where none stands there: "ministre de
 * l'Intérieur, des Collectivités locales et de l'Aménagement du territoire, M. X". Whoever is in a list of people has a
 * function, a name or a country of his own.
 */
export function endOfField(passage: Passage, index: number): number | null {
  const joined = normAt(passage, index) === 'et' && /^ $/.test(gapBefore(passage, index))
  if (!joined && !/^\s*,\s*$/.test(gapBefore(passage, index))) return null
  const start = joined ? index + 1 : index
  if (!isOf(passage, start)) return null
  const first = pastArticle(passage, start + 1)
  if (!isField(passage, first) || !/^\p{Lu}/u.test(passage.tokens[first]?.text ?? '')) return null
  let end = first + 1
  while (end < first + LONGEST_FIELD && /^ $/.test(gapBefore(passage, end)) && isField(passage, end) && normAt(passage, end) !== 'et') end++
  return end
}

const OTHER = COVER.function | COVER.country | COVER.honorific | COVER.meeting | COVER.date | COVER.place

function isField(passage: Passage, index: number): boolean {
  const { text, norm } = passage.tokens[index] ?? { text: '', norm: '' }
  if (isCoveredAt(passage, index, OTHER) || isNameStart(passage, index)) return false
  return /^(?:de|du|des|d'|la|l'|le|les)$/.test(norm) || (/^\p{Ll}{4,}$/u.test(text) && !/^(?:avec|dont|pour|dans|lors|chez)$/.test(norm)) || isVocabulary(norm, 'fr') || /^\p{Lu}\p{Ll}{4,}/u.test(text)
}
