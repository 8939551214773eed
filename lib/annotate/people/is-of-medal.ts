import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'
import { nameGrammars } from './name-grammar'

/**
 * Whether a medal is called after whoever is named from a token on, as nothing but a title stands between the two: "la
 * médaille Prince X", "la grand-croix X", وسام الأمير فلان. "La médaille du prince X" is his, and الوسام للأمير فلان is
 * given to him.
 */
export function isOfMedal(passage: Passage, from: number): boolean {
  const titled = isCoveredAt(passage, from - 1, COVER.function | COVER.honorific)
  const title = titled ? (findAtomAt(passage, from - 1, 'honorific') ?? findAtomAt(passage, from - 1, 'function')) : null
  if (title !== null && !/^(?:ال)?$/.test(title.prefix)) return false
  const medal = titled ? from - 2 : from - 1
  const norm = normAt(passage, medal)
  const { medals } = nameGrammars[passage.language]
  return gapBefore(passage, medal + 1) === ' ' && (medals.has(norm) || (passage.language === 'ar' && medals.has(norm.replace(/^[وفبل]/, ''))))
}
