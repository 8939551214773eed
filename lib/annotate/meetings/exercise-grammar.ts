import { exerciseWords } from '@/lib/knowledge/exercise-words'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { foldLists } from '@/lib/text/fold-lists'

/** The normalised words of each kind that tell an exercise. */
export const exerciseGrammars = foldLists(exerciseWords)

/** Whether a normalised word is one of some, with whatever Arabic writes onto it: التمرين, وبحرية. */
export function isAmong(words: ReadonlySet<string>, norm: string): boolean {
  return words.has(norm) || withoutClitics(norm).some((reading) => words.has(reading))
}
