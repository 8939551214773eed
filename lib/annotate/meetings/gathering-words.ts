import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { normAt, type Passage } from '../passage'

const words = (text: string) => new Set(text.split(' ').map(normalise))

/** What people gather for from several countries or services. */
const GATHERINGS: Record<Language, ReadonlySet<string>> = {
  fr: words('forum sommet congrès salon symposium colloque conférence conférences assemblée foire assises séminaire conclave'),
  ar: words('منتدى مؤتمر معرض قمة ملتقى ندوة مناظرة جمعية'),
}

/** Words that make a gathering of the one before them: الاجتماع الدولي, "réunion internationale", الدورة الخامسة is one of a series. */
const WIDE: Record<Language, RegExp> = {
  fr: /^(?:internationale?s?|mondiale?s?|ministerielle?s?|regionale?s?|generale?s?|plenieres?|annuelle?s?|ordinaires?)$/,
  ar: /^(?:ال)?(?:دولي|عالمي|وزاري|اقليمي|سنوي|عام|عامه|دوليه|عالميه|وزاريه|اقليميه|سنويه|عاديه)$/,
}
const WIDENED: Record<Language, RegExp> = { fr: /^(?:reunion|session|rencontre|conseil)$/, ar: /^(?:اجتماع|جمع|دوره|لقاء|مجلس)$/ }

/** A press conference gathers nobody but the press. */
const PRESS = /^(?:presse|(?:ال)?صحفيه?|(?:ال)?صحافيه?)$/

const bare = (norm: string, language: Language) => (language === 'ar' ? norm.replace(/^[وفبكل]{0,2}(?:ال)?(?=\p{L}{3})/u, '') : norm)

/** Whether a gathering is named at a token: "forum", المنتدى, "réunion internationale", الاجتماع الدولي; no press conference. */
export function isGatheringAt(passage: Passage, index: number): boolean {
  const { language } = passage
  const norm = normAt(passage, index)
  const [next, afterNext] = [normAt(passage, index + 1), normAt(passage, index + 2)]
  if (PRESS.test(next) || PRESS.test(afterNext)) return false
  if (GATHERINGS[language].has(norm) || GATHERINGS[language].has(bare(norm, language))) return true
  return (WIDENED[language].test(norm) || WIDENED[language].test(bare(norm, language))) && WIDE[language].test(next)
}
