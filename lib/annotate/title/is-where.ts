import type { Language } from '@/lib/languages'
import { plainWords } from '../noise/plain-words'
import { LEFT_OUT } from './name-parties'

const WHERE_WORDS = 9
const WHERE: Readonly<Record<Language, { opening: RegExp; company: RegExp }>> = {
  fr: { opening: /^(?:à|au|aux|en|dans)\s/i, company: /^(?:avec|par|monsieur|m|mme|ambassadeur|ambassadrice|ministre|directeur|directrice|president|chef|roi|homologue)$/ },
  ar: { opening: /^(?:في\s|ب\p{L}{3,})/u, company: /^(?:مع|قبل|طرف|لدن|السيد|السيده|سفير|سفيره|وزير|نظيره|نظيرها)$/ },
}

/** "au siège de son institution à Alger", في مكتبه: a few words that say where, and not with whom. */
export function isWhere(segment: string, language: Language): boolean {
  const words = plainWords(segment)
  const { opening, company } = WHERE[language]
  if (segment.includes(LEFT_OUT)) return false
  // The text itself and not its words: "à Rabat" says where, "a reçu" does not.
  return words.length <= WHERE_WORDS && opening.test(segment) && !words.some((word) => company.test(word))
}
