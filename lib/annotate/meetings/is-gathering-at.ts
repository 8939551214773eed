import type { Language } from '@/lib/languages'
import { normAt, type Passage } from '../passage'
import { bareGathering, gatheringGrammars } from './gathering-grammar'

/** Whether a gathering is named at a token: "forum", المنتدى, "réunion internationale", الاجتماع الدولي; no press conference. */
export function isGatheringAt(passage: Passage, index: number): boolean {
  const { language } = passage
  const { gatherings, widened, wide, press } = gatheringGrammars[language]
  const norm = normAt(passage, index)
  const bare = bareGathering(norm, language)
  if (press.has(normAt(passage, index + 1)) || press.has(normAt(passage, index + 2))) return false
  return gatherings.has(norm) || gatherings.has(bare) || ((widened.has(norm) || widened.has(bare)) && wide.has(normAt(passage, index + 1)))
}

/** Whether a word by itself may be that of a gathering: "conférence", "réunion", الاجتماع. */
export function isGatheringWord(norm: string, language: Language): boolean {
  const { gatherings, widened } = gatheringGrammars[language]
  return [norm, bareGathering(norm, language)].some((word) => gatherings.has(word) || widened.has(word))
}
