import type { z } from 'zod'
import gatheringData from './data/gathering-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/** What people of several countries gather in, and what two states meet in. Natural spellings. */
export const GatheringWordTable = wordListTable({
  /** What people gather for from several countries or services: `forum`, مؤتمر. */
  gatherings: WordList,
  /** … and what is so only before a word that makes it wide: `réunion`, اجتماع. */
  widened: WordList,
  /** Words that make it wide, or one of a series: `internationale`, الوزاري. */
  wide: WordList,
  /** Before these a conference gathers nobody: `presse`, صحفي. */
  press: WordList,
  /** Those who gather, and what they gather in, when a word behind says that they come from several countries: `chefs`, رؤساء. */
  members: WordList,
  /** From several countries, besides the parts of the world: `continental`, دول. */
  scope: WordList,
  /** What two states meet in: `commission`, اللجنة. */
  bodies: WordList,
  /** What a body of two states does, or has done with it, where no other word tells of it: انعقدت. */
  held: WordList,
  /** Several meetings of one host, or those who came to them one by one: `audiences`, السفراء. */
  series: WordList,
})

/** `gatheringWords.fr.bodies` has `pourparlers`, `gatheringWords.ar.gatherings` has قمة. */
export const gatheringWords = expandLists(trust<z.infer<typeof GatheringWordTable>>(gatheringData))
