import { z } from 'zod'
import { type Gender, Spellings } from './form'
import { trust } from './trust'
import givenNameData from './data/given-names.json'

/** A given name with its spellings in Latin letters and in Arabic as newspapers write them: Youssef, Yusuf, يوسف. */
export interface GivenName {
  /** `null` for a name of both men and women. */
  gender: Gender | null
  fr: string[]
  ar: string[]
}

const GivenNameRecord = z.strictObject({ gender: z.enum(['m', 'f']).nullable(), ...Spellings.shape })

export const GivenNameTable = z.array(GivenNameRecord)

/**
 * Common given names of the Maghreb, the Mashriq, the Gulf, Africa, Turkey, Asia, Europe and the Americas, to tell that a
 * word begins a person's name. Not complete by far: a word that is not here may be a name all the same.
 */
export const givenNames: readonly GivenName[] = trust<z.infer<typeof GivenNameTable>>(givenNameData)
