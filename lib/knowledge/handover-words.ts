import type { z } from 'zod'
import handoverData from './data/handover-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/** What tells in one language that a state hands equipment to the services of another one. Natural spellings. */
export const HandoverWordTable = wordListTable({
  /** What is handed over: `vedettes`, مركبات. */
  equipment: WordList,
  /** … and what is so only behind a number or before a word that describes it: `40 آلية`, `أجهزة كشف`. */
  counted: WordList,
  describing: WordList,
  /** Whatever else a sentence with one of these tells, it is of no gift between states: people handed over, what was stolen, prizes. */
  barred: WordList,
  /** Before equipment that is only spoken of, paid for or damaged: `un rapport sur les voitures`, صفقة طائرات. */
  about: WordList,
  /** Right before equipment that somebody is in: على متن طائرة. */
  aboard: WordList,
  /** Verbs of those who give, in a tense: `remet`, سلمت. */
  giving: WordList,
  /** … and as participles: `remis`. */
  given: WordList,
  /** Of the verbs that give those whose object may as well be an opinion or a chance. */
  givingAnything: WordList,
  /** Verbs of those who get something: تسلم. */
  receiving: WordList,
  /** Nouns of the occasion: `remise`. */
  occasions: WordList,
})

/** `handoverWords.fr.equipment` has `véhicules`, `handoverWords.ar.giving` has سلمت. */
export const handoverWords = expandLists(trust<z.infer<typeof HandoverWordTable>>(handoverData))
