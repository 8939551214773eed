import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { Spellings } from './form'
import { trust } from './trust'
import data from './data/hijri-months.json'

/** A month of the calendar of the Hijra. */
interface HijriMonthForm {
  phrase: string
  language: Language
  /** 1 Muharram to 12 Dhu al-Hijja. */
  month: number
}

export const HijriMonthTable = z.array(z.strictObject({ month: z.number().int().min(1).max(12), ...Spellings.shape }))

/** Names of the months of the Hijra: `chaabane`, ذو القعدة and ذي القعدة. */
export const hijriMonthForms: readonly HijriMonthForm[] = trust<z.infer<typeof HijriMonthTable>>(data).flatMap(({ month, ...spellings }) =>
  languageTags.flatMap((language) => spellings[language].map((phrase) => ({ phrase, language, month }))))
