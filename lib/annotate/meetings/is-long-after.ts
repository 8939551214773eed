import { words } from '../grammar-words'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { MeetingAtom } from './trigger'

/** How long, in both languages; hours are those of one day, and its news. */
const SPANS = words('jours semaine semaines mois an ans année années أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور عام عامين أعوام سنة سنتين سنوات')

/** Words from "après" to the verb or the noun of a meeting, with who met between: "après que le ministre X a reçu"; no comma, behind which the news begins. */
const FARTHEST = { noun: 4, verb: 16 }

/**
 * "trois mois après la signature", "quelques semaines après que le ministre a reçu X", بعد أشهر من توقيع: what is told of a time
 * that long after is something else, and the meeting was before.
 */
export function isLongAfter(passage: Passage, { from, voice }: MeetingAtom, sentence: TokenRange): boolean {
  const reach = voice === 'noun' ? FARTHEST.noun : FARTHEST.verb
  for (let index = from - 1; index >= Math.max(sentence.from + 1, from - reach) && !/[.,،;؛:()«»]/.test(gapBefore(passage, index + 1)); index--) {
    const opens = passage.language === 'fr' ? isAfterInFrench(passage, index, voice) : isAfterInArabic(passage, index)
    if (opens) return true
  }
  return false
}

/** "mois après la", "ans après que". */
function isAfterInFrench(passage: Passage, index: number, voice: MeetingAtom['voice']): boolean {
  return normAt(passage, index) === 'apres' && SPANS.has(normAt(passage, index - 1)) && (voice === 'noun' || /^(?:que|qu')$/.test(normAt(passage, index + 1)))
}

/** بعد أشهر من, بعد ثلاثة أسابيع على: the span stands before the word that counts from. */
function isAfterInArabic(passage: Passage, index: number): boolean {
  if (!/^(?:من|علي)$/.test(normAt(passage, index)) || !SPANS.has(normAt(passage, index - 1))) return false
  return [2, 3, 4].some((back) => /^[وف]?بعد$/.test(normAt(passage, index - back)))
}
