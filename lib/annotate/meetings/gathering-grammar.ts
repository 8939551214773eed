import { gatheringWords } from '@/lib/knowledge/gathering-words'
import type { Language } from '@/lib/languages'
import { foldLists } from '@/lib/text/fold-lists'

/** The normalised words of each kind that tell a gathering. */
export const gatheringGrammars = foldLists(gatheringWords)

/** A normalised word without what Arabic writes before a gathering: موتمر of بالموتمر. */
export function bareGathering(norm: string, language: Language): string {
  return language === 'ar' ? norm.replace(/^[وفبكل]{0,2}(?:ال)?(?=\p{L}{3})/u, '') : norm
}
