import type { z } from 'zod'
import serviceData from './data/service-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/** Who acts in the name of a state without being a person. Natural spellings. */
export const ServiceWordTable = wordListTable({
  /** What stands for the whole state: `pays`, `gouvernements`. */
  states: WordList,
  /** Its services in uniform: `police`, جيش. */
  forces: WordList,
  /** The offices that sign in its name: `direction`, `ministère`. */
  offices: WordList,
  /** What acts in its name, and signs nothing: `diplomatie`. */
  powers: WordList,
  /** Who trains in its name: `soldats`, كتيبة. */
  troops: WordList,
})

/** `serviceWords.fr.forces` has `polices`, `serviceWords.ar.troops` has مظليون. */
export const serviceWords = expandLists(trust<z.infer<typeof ServiceWordTable>>(serviceData))
