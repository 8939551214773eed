import { COVER } from '../atoms/atom'
import { isHaving } from '../auxiliaries'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'

/** Words between those who act and their verb: "hier soir, à Cotonou,", "tous deux". */
const FARTHEST = 10
const BETWEEN = /^(?:tous|toutes|deux|hier|ce|cet|cette|matin|soir|midi|jour|meme|ensemble|conjointement|ainsi|donc|ensuite|aussi|egalement|a|au|aux|en|dans|la|le|l'|capitale|ville|de|d'|du)$|ment$/

/** A verb in the perfect: its auxiliary and its participle, with days and towns between. */
export interface Perfect extends TokenRange {
  participle: string
  auxiliary: 'avoir' | 'être'
  plural: boolean
}

/** The verb in the perfect whose participle stands at a token, or `null`. */
export function readPerfect(passage: Passage, sentence: TokenRange, index: number): Perfect | null {
  const participle = normAt(passage, index)
  if (!/(?:[eiut]|is)s?$|ees?$/.test(participle)) return null
  for (let from = index - 1; from >= Math.max(sentence.from, index - FARTHEST); from--) {
    if (/[.;:()«»]/.test(gapBefore(passage, from + 1))) return null
    const text = passage.tokens[from]?.text ?? ''
    const mutual = /^(?:sont|est)$/.test(text) && /^(?:se|s')$/.test(normAt(passage, from - 1))
    const being = mutual || (/^(?:sont|est)$/.test(text) && /^intervenu/.test(participle))
    if (being || isHaving(passage, from)) return { from: mutual ? from - 1 : from, to: index + 1, participle, auxiliary: being ? 'être' : 'avoir', plural: /nt$/.test(text) }
    if (!isFiller(passage, from)) return null
  }
  return null
}

/** What may stand between who acts, the auxiliary and the participle: days, towns and adverbs. */
export function isFiller(passage: Passage, index: number): boolean {
  return isCoveredAt(passage, index, COVER.date | COVER.place) || BETWEEN.test(normAt(passage, index))
}
