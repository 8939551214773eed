import { presenceWords } from '@/lib/knowledge/presence-words'
import { foldLists } from '@/lib/text/fold-lists'

/** The normalised words of each kind that tell that somebody was there. */
export const presenceGrammars = foldLists(presenceWords)
