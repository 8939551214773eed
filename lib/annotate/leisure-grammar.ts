import { leisureWords } from '@/lib/knowledge/leisure-words'
import { foldLists } from '@/lib/text/fold-lists'

/** The normalised words of each kind for what is no meeting of officials. */
export const leisureGrammars = foldLists(leisureWords)
