import type { z } from 'zod'
import actData from './data/act-words.json'
import { trust } from './trust'
import { expandLists, WordList, wordListTable } from './word-lists'

/**
 * What office-holders do together, what one says to another, and to what and whom it is done. Natural spellings; French
 * verbs by their participles.
 */
export const ActWordTable = wordListTable({
  /** What two who agree, decide, announce or begin something do: `convenu`, أطلق; in French behind "ont". */
  together: WordList,
  /** … and behind "se sont": `entendus`. */
  mutual: WordList,
  /** … and what says so only with the words behind it: `jeté les bases`. */
  phrases: WordList,
  /** What begins like one of these and is done by each at his own desk: `échangé sur Twitter`. */
  online: WordList,
  /** What two may do far from each other, unless what they do it with is of both: `annoncé`. */
  apart: WordList,
  /** What is of both, and what says so: `patrouilles`, مشتركة. */
  ofBoth: WordList,
  /** What is told of the thing that two make, by a noun before it: إنشاء. */
  making: WordList,
  /** What two who act make together: خلية. */
  made: WordList,
  /** What somebody said to whom he stood before: `souligné`. */
  said: WordList,
  /** What is said of somebody else, before an audience as well as before him whom it concerns: `dénoncé`. */
  accused: WordList,
  /** What is said to somebody who is there: `confié`, أعرب. */
  told: WordList,
  /** … and what is said so behind "s'est" or "est", before "auprès de": `inquiétée`. */
  voiced: WordList,
  /** What is asked of him: `sollicité`. */
  asked: WordList,
  /** What one does to whom one speaks to, who is the object of the verb: `remercié`, شكر. */
  addressed: WordList,
  /** What is laid before him: `une liste`. */
  laid: WordList,
  /** What is told by these is told to nobody's face: `lettre`. */
  written: WordList,
  /** Who are spoken to by many and met by nobody: `assemblée`. */
  publics: WordList,
  /** Where these are spoken of, an audience is one of a trial: `procès`, المحكمة. */
  courts: WordList,
  /** What an envoy does before the one who receives him: `proposé`, اقترح. */
  brought: WordList,
  /** Those to whom one speaks, which stand behind the subject of a verb and are no name: الجنود. */
  crowds: WordList,
  /** … and what one receives, announces or ends: القرار. */
  things: WordList,
})

/** `actWords.fr.together` has `convenu`, `actWords.ar.made` has خلية. */
export const actWords = expandLists(trust<z.infer<typeof ActWordTable>>(actData))
