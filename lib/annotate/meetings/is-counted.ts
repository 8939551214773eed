import { normAt, type Passage } from '../passage'

/**
 * Whether a noun of meeting is the one told before, and the how manieth: "c'est la première visite de ce niveau",
 * "il s'agit de sa deuxième visite", وهذه أول زيارة يقوم بها, هي ثاني زيارة له.
 */
export function isCounted(passage: Passage, index: number): boolean {
  if (passage.language === 'ar') return /^(?:اول|ثاني|ثالث|رابع|خامس)$/.test(normAt(passage, index - 1)) && /^[وف]?(?:هذه|هذا|هي|هو|تلك|تعد|تعتبر)$/.test(normAt(passage, index - 2))
  return [2, 3, 4, 5].some((back) => {
    const [word, next] = [normAt(passage, index - back), normAt(passage, index - back + 1)]
    return (word === "c'" && back < 5 && /^(?:est|etait)$/.test(next)) || (word === "s'" && /^agi(?:t|ssait)$/.test(next))
  })
}
