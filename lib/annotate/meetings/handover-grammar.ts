import { handoverWords } from '@/lib/knowledge/handover-words'
import { foldLists } from '@/lib/text/fold-lists'

/** The normalised words of each kind that tell a handover. */
export const handoverGrammars = foldLists(handoverWords)
