import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { Spellings } from './form'
import { trust } from './trust'
import monthData from './data/months.json'
import weekdayData from './data/weekdays.json'

export interface MonthForm {
  phrase: string
  language: Language
  /** 1 January to 12 December. */
  month: number
}

export interface WeekdayForm {
  phrase: string
  language: Language
  /** ISO: 1 Monday to 7 Sunday. */
  weekday: number
}

const MonthRecord = z.strictObject({ month: z.number().int().min(1).max(12), ...Spellings.shape })
const WeekdayRecord = z.strictObject({ weekday: z.number().int().min(1).max(7), ...Spellings.shape })

export const MonthTable = z.array(MonthRecord)
export const WeekdayTable = z.array(WeekdayRecord)

/**
 * Names of months: French with abbreviations; Arabic of Morocco (غشت), Egypt and the Gulf (أغسطس), Algeria and Tunisia (أوت)
 * and the Levant (آب), with usual misspellings.
 */
export const monthForms: readonly MonthForm[] = trust<z.infer<typeof MonthTable>>(monthData).flatMap(({ month, ...spellings }) =>
  languageTags.flatMap((language) => spellings[language].map((phrase) => ({ phrase, language, month }))))

/** Names of weekdays: `lundi`, الاثنين with its usual spellings. */
export const weekdayForms: readonly WeekdayForm[] = trust<z.infer<typeof WeekdayTable>>(weekdayData).flatMap(({ weekday, ...spellings }) =>
  languageTags.flatMap((language) => spellings[language].map((phrase) => ({ phrase, language, weekday }))))
