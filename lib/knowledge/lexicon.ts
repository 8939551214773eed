import { z } from 'zod'
import { trust } from './trust'
import lexiconData from './data/lexicon.json'

/** A French and an Arabic word that translate one another in news, both normalised: `securite` and امن. */
export interface LexiconEntry {
  fr: string
  ar: string
  /** How surely, 0 to 1: 1 the usual translation, 0.8 another good one, else the learned probability. */
  weight: number
}

const LexiconRow = z.tuple([z.string().min(1), z.string().min(1), z.number().gt(0).lte(1)])

export const LexiconTable = z.array(LexiconRow)

/** Words of security, diplomacy and general news, reviewed by hand. Names and countries have tables of their own. */
export const lexicon: readonly LexiconEntry[] = trust<z.infer<typeof LexiconTable>>(lexiconData).map(([fr, ar, weight]) => ({ fr, ar, weight }))
