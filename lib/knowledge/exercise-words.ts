import { z } from 'zod'
import type { Language } from '@/lib/languages'
import exerciseData from './data/exercise-words.json'
import { bothLanguages } from './form'
import { trust } from './trust'
import { expandLists } from './word-lists'

const Words = z.array(z.string().min(1))

/** What tells in one language that the services of two countries trained together. Natural spellings. */
const ExerciseWords = z.strictObject({
  /** `manœuvres`, تمرين. */
  exercises: Words,
  /** What says that two held it: `conjoint`, مشترك. */
  joint: Words,
  /** … and before "with": `mené avec`. */
  led: Words,
  /** Who trains for his country: `gendarmes`, بحرية. */
  services: Words,
  /** … and who plays for it: `joueurs`, منتخب. */
  players: Words,
  /** Verbs that say what an exercise does, and those who hold it, in a tense: `réunira`, أجرت; Arabic writes س before them. */
  holding: Words,
  /** … and behind an auxiliary: `a réuni`, `aura lieu`. */
  held: Words,
})
export type ExerciseWords = z.infer<typeof ExerciseWords>

export const ExerciseWordTable = z.strictObject({
  /** Endings that templates hold in `{…}`. */
  alternatives: z.record(z.string(), z.array(z.string())),
  ...bothLanguages(ExerciseWords).shape,
})

const { alternatives, fr, ar } = trust<z.infer<typeof ExerciseWordTable>>(exerciseData)

/** `exerciseWords.fr.holding` has `réunira`, `exerciseWords.ar.exercises` has تمرين. */
export const exerciseWords: Readonly<Record<Language, ExerciseWords>> = { fr: expandLists(fr, alternatives), ar: expandLists(ar, alternatives) }
