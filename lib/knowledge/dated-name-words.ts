import { z } from 'zod'
import type { Language } from '@/lib/languages'
import datedNameData from './data/dated-name-words.json'
import { bothLanguages } from './form'
import { trust } from './trust'
import { expandLists } from './word-lists'

const Words = z.array(z.string().min(1))

/** What is called by the day on which it was signed, passed or committed. Natural spellings. */
const DatedNameWords = z.strictObject({
  /** `protocole`, اتفاقية. */
  called: Words,
  /** … and what may stand between it and its day: `signé`, الموقعة. */
  made: Words,
})
export type DatedNameWords = z.infer<typeof DatedNameWords>

export const DatedNameWordTable = z.strictObject({
  /** Endings that templates hold in `{…}`. */
  alternatives: z.record(z.string(), z.array(z.string())),
  ...bothLanguages(DatedNameWords).shape,
})

const { alternatives, fr, ar } = trust<z.infer<typeof DatedNameWordTable>>(datedNameData)

/** `datedNameWords.fr.called` has `protocoles`, `datedNameWords.ar.called` has اتفاقية. */
export const datedNameWords: Readonly<Record<Language, DatedNameWords>> = { fr: expandLists(fr, alternatives), ar: expandLists(ar, alternatives) }
