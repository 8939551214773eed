import { handoverWords, type HandoverWords } from '@/lib/knowledge/handover-words'
import type { Language } from '@/lib/languages'
import { foldLists } from '../grammar-words'

/** The normalised words of each kind that tell a handover. */
export const handoverGrammars: Record<Language, Readonly<Record<keyof HandoverWords, ReadonlySet<string>>>> = { fr: foldLists(handoverWords.fr), ar: foldLists(handoverWords.ar) }
