import type { z } from 'zod'
import presenceData from './data/presence-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/** What tells that somebody was there where no word says that he met anybody. Natural spellings; French verbs by their participles. */
export const PresenceWordTable = wordListTable({
  /** What is begun, ended, handed over or shown before guests: `inauguration`, تدشين. */
  shown: WordList,
  /** Before those who stand beside what is shown: `présence`, بحضور. */
  there: WordList,
  /** What those who hold an office go abroad to do: `parrainé`. */
  official: WordList,
  /** … and what they do with one of the stays: `effectué` a `mission`. */
  carriedOut: WordList,
  stays: WordList,
  /** Words of thanks: `merci`. */
  thanks: WordList,
  /** What one is thanked for who came: `venue`. */
  came: WordList,
  /** … and who was come to: `accueil`. */
  received: WordList,
  /** Where those work who thank for a visit: `siège`. */
  seats: WordList,
})

/** `presenceWords.fr.thanks` has `merci`, `presenceWords.ar.there` has بحضور. */
export const presenceWords = expandLists(trust<z.infer<typeof PresenceWordTable>>(presenceData))
