import type { z } from 'zod'
import leisureData from './data/leisure-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/** What officials are seen at without meeting one another. Natural spellings. */
export const LeisureWordTable = wordListTable({
  /** Teams, games and cups: `match`, منتخب. */
  sport: WordList,
  /** … and what all words of sport begin with that begin so: `footballeu`, أولمبي. */
  sportStems: WordList,
  /** Shows, weddings, trials and the dead: `film`, زفاف. */
  leisure: WordList,
})

/** `leisureWords.fr.sport` has `tournois`, `leisureWords.ar.leisure` has مسرحية. */
export const leisureWords = expandLists(trust<z.infer<typeof LeisureWordTable>>(leisureData))
