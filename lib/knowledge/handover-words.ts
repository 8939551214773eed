import { z } from 'zod'
import type { Language } from '@/lib/languages'
import handoverData from './data/handover-words.json'
import { bothLanguages } from './form'
import { trust } from './trust'
import { expandLists } from './word-lists'

const Words = z.array(z.string().min(1))

/** What tells in one language that a state hands equipment to the services of another one. Natural spellings. */
const HandoverWords = z.strictObject({
  /** What is handed over: `vedettes`, مركبات. */
  equipment: Words,
  /** … and what is so only behind a number or before a word that describes it: `40 آلية`, `أجهزة كشف`. */
  counted: Words,
  describing: Words,
  /** Whatever else a sentence with one of these tells, it is of no gift between states: people handed over, what was stolen, prizes. */
  barred: Words,
  /** Before equipment that is only spoken of, paid for or damaged: `un rapport sur les voitures`, صفقة طائرات. */
  about: Words,
  /** Right before equipment that somebody is in: على متن طائرة. */
  aboard: Words,
  /** Verbs of those who give, in a tense: `remet`, سلمت. */
  giving: Words,
  /** … and as participles: `remis`. */
  given: Words,
  /** Of the verbs that give those whose object may as well be an opinion or a chance. */
  givingAnything: Words,
  /** Verbs of those who get something: تسلم. */
  receiving: Words,
  /** Nouns of the occasion: `remise`. */
  occasions: Words,
})
export type HandoverWords = z.infer<typeof HandoverWords>

export const HandoverWordTable = z.strictObject({
  /** Endings that templates hold in `{…}`. */
  alternatives: z.record(z.string(), z.array(z.string())),
  ...bothLanguages(HandoverWords).shape,
})

const { alternatives, fr, ar } = trust<z.infer<typeof HandoverWordTable>>(handoverData)

/** `handoverWords.fr.equipment` has `véhicules`, `handoverWords.ar.giving` has سلمت. */
export const handoverWords: Readonly<Record<Language, HandoverWords>> = { fr: expandLists(fr, alternatives), ar: expandLists(ar, alternatives) }
