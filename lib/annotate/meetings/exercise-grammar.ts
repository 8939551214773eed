import { exerciseWords, type ExerciseWords } from '@/lib/knowledge/exercise-words'
import type { Language } from '@/lib/languages'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { foldLists } from '../grammar-words'

/** The normalised words of each kind that tell an exercise. */
export const exerciseGrammars: Record<Language, Readonly<Record<keyof ExerciseWords, ReadonlySet<string>>>> = { fr: foldLists(exerciseWords.fr), ar: foldLists(exerciseWords.ar) }

/** Whether a normalised word is one of some, with whatever Arabic writes onto it: التمرين, وبحرية. */
export function isAmong(words: ReadonlySet<string>, norm: string): boolean {
  return words.has(norm) || withoutClitics(norm).some((reading) => words.has(reading))
}
