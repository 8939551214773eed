import type { z } from 'zod'
import exerciseData from './data/exercise-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/** What tells in one language that the services of two countries trained together. Natural spellings. */
export const ExerciseWordTable = wordListTable({
  /** `manœuvres`, تمرين. */
  exercises: WordList,
  /** What says that two held it: `conjoint`, مشترك. */
  joint: WordList,
  /** … and before "with": `mené avec`. */
  led: WordList,
  /** Who plays for his country: `joueurs`, منتخب. */
  players: WordList,
  /** Verbs that say what an exercise does, and those who hold it, in a tense: `réunira`, أجرت; Arabic writes س before them. */
  holding: WordList,
  /** … and behind an auxiliary: `a réuni`, `aura lieu`. */
  held: WordList,
})

/** `exerciseWords.fr.holding` has `réunira`, `exerciseWords.ar.exercises` has تمرين. */
export const exerciseWords = expandLists(trust<z.infer<typeof ExerciseWordTable>>(exerciseData))
