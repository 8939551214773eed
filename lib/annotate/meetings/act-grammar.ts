import { actWords } from '@/lib/knowledge/act-words'
import { foldLists } from '@/lib/text/fold-lists'

/** The normalised words of each kind for what office-holders do together, and to whom. */
export const actGrammars = foldLists(actWords)
