import type { z } from 'zod'
import datedNameData from './data/dated-name-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/** What is called by the day on which it was signed, passed or committed. Natural spellings. */
export const DatedNameWordTable = wordListTable({
  /** `protocole`, اتفاقية. */
  called: WordList,
  /** … and what may stand between it and its day: `signé`, الموقعة. */
  made: WordList,
})

/** `datedNameWords.fr.called` has `protocoles`, `datedNameWords.ar.called` has اتفاقية. */
export const datedNameWords = expandLists(trust<z.infer<typeof DatedNameWordTable>>(datedNameData))
