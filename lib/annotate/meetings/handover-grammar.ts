import { handoverWords, type HandoverWords } from '@/lib/knowledge/handover-words'
import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'

/** The normalised words of each kind that tell a handover. */
export type HandoverGrammar = Readonly<Record<keyof HandoverWords, ReadonlySet<string>>>

export const handoverGrammars: Record<Language, HandoverGrammar> = { fr: toGrammar(handoverWords.fr), ar: toGrammar(handoverWords.ar) }

function toGrammar(words: HandoverWords): HandoverGrammar {
  const fold = (kind: keyof HandoverWords): ReadonlySet<string> => new Set(words[kind].map(normalise))
  return {
    equipment: fold('equipment'), counted: fold('counted'), describing: fold('describing'), barred: fold('barred'), about: fold('about'), aboard: fold('aboard'),
    giving: fold('giving'), given: fold('given'), givingAnything: fold('givingAnything'), receiving: fold('receiving'), occasions: fold('occasions'),
  }
}
