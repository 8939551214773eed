import { LANGUAGES, type Language } from '@/lib/languages'
import type { ComparedPair, ComparedSide } from '@/lib/model/comparison-view'

/**
 * The two sides of a comparison in the order in which a reader meets them: of two languages the reader's own comes first,
 * whichever side the address gave it; of one language the side from which the reader's script begins.
 *
 * A French text and an Arabic one stand left and right for readers of both; of two Arabic ones a French reader meets the
 * left one first, an Arabic reader the right one.
 */
export function comparedSides({ left, right }: Pick<ComparedPair, ComparedSide>, reader: Language): [first: ComparedSide, second: ComparedSide] {
  const isLeftFirst = left.article.language === right.article.language ? LANGUAGES[reader].dir === 'ltr' : left.article.language === reader
  return isLeftFirst ? ['left', 'right'] : ['right', 'left']
}
