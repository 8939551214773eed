import { serviceWords } from '@/lib/knowledge/service-words'
import { foldLists } from '@/lib/text/fold-lists'

/** The normalised words of each kind for who acts in the name of a state. */
export const serviceGrammars = foldLists(serviceWords)
