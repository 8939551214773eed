import { z } from 'zod'
import type { Language } from '@/lib/languages'

/** A natural spelling of something the knowledge tables know: what gazetteers are built from. */
export interface Form {
  /** ISO code or key of the record it names. */
  key: string
  /** As newspapers write it; the gazetteer normalises, adds the Arabic article and clitics. */
  phrase: string
  language: Language
}

export type Gender = 'm' | 'f'
export type GrammaticalNumber = 's' | 'p'

/** The schema of a value that exists in every language. */
export function bothLanguages<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ fr: value, ar: value })
}

/** Spellings of one thing in every language. */
export const Spellings = bothLanguages(z.array(z.string().min(1)))
