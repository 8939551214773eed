import type { Language } from '@/lib/languages'
import { normsBetween, type Passage, type TokenRange } from '../passage'

/** Which end of an assembly a sentence tells. */
export type AssemblyPhase = 'opening' | 'closing'

const PHASES: Record<AssemblyPhase, Record<Language, RegExp>> = {
  opening: {
    fr: /^(?:ouverte?s?|ouvre(?:nt)?|ouverture|entame\p{L}*|debute\p{L}*|demarre\p{L}*|accueille(?:nt)?|depuis|lancee?s?|envoi)$/u,
    ar: /^[وف]?(?:ال)?(?:ت?نطلق|انطلا?قت?|ت?فتتح|افتتا?حت?|بدات?|استهلت?)/,
  },
  closing: {
    fr: /^(?:acheve\p{L}*|clos\p{L}*|clotur\p{L}*|clot|conclu\p{L}*|termine\p{L}*|fin|quittee?s|rideau)$/u,
    ar: /^[وف]?(?:ال)?(?:ت?ختتم|اختتا?مت?|ختام|اسدلت?|انتهت?|انتهي)/,
  },
}

/**
 * The end of an assembly that a sentence tells: "s'est ouverte" and انطلقت its opening, "clap de fin" and اختتم its
 * closing; `null` for neither or both.
 */
export function findPhase(passage: Passage, { from, to }: TokenRange): AssemblyPhase | null {
  const norms = normsBetween(passage, from, to)
  const [opening, closing] = (['opening', 'closing'] as const).map((phase) => norms.some((norm) => PHASES[phase][passage.language].test(norm)))
  return opening === closing ? null : opening ? 'opening' : 'closing'
}
