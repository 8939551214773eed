import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import numberData from './data/number-words.json'
import { bothLanguages, Spellings } from './form'
import { trust } from './trust'

const Rows = bothLanguages(z.array(z.tuple([z.number().int().positive(), z.array(z.string().min(1)).min(1)])))

/** What a word adds to a number: a part below a hundred, hundreds, or what multiplies all before it. */
export type NumberRole = 'part' | 'hundred' | 'scale'

export const NumberWordTable = z.strictObject({
  /** The first spelling of each is how a sentence says it. */
  parts: Rows,
  hundreds: Rows,
  scales: Rows,
  /** How the days of a month are told where it is not by the parts: ordinals, and compounds as one phrase. */
  days: Rows,
  /** Scales that are a pair where no number stands before them, and a mere accusative after eleven to ninety-nine. */
  pairs: Spellings,
  percent: Spellings,
})

const data = trust<z.infer<typeof NumberWordTable>>(numberData)

/** A word of a number as texts write it. */
export interface NumberForm {
  phrase: string
  language: Language
  value: number
  role: NumberRole
  /** «ألفا شخص» is 2000, «عشرون ألفا» 20,000. */
  pair: boolean
}

const SECTIONS = [['part', data.parts], ['hundred', data.hundreds], ['scale', data.scales]] as const

export const numberForms: readonly NumberForm[] = SECTIONS.flatMap(([role, table]) =>
  listForms(table).map((form) => ({ ...form, role, pair: data.pairs[form.language].includes(form.phrase) })),
)

/** `premier`, `vingt et un`; «فاتح»، «الحادي والعشرين». */
export const dayNumberForms: readonly Pick<NumberForm, 'phrase' | 'language' | 'value'>[] = listForms(data.days)

/** After a number: `%`, `pour cent`; «٪»، «في المائة». */
export const percentPhrases: readonly string[] = languageTags.flatMap((language) => data.percent[language])

/**
 * A number below a hundred as a sentence says it, where that is one word: `cardinalOf(3, 'fr')` is `'trois'`, in
 * Arabic, of men, «ثلاثة»; `null` for 22.
 */
export function cardinalOf(value: number, language: Language): string | null {
  return data.parts[language].find(([known]) => known === value)?.[1][0] ?? null
}

function listForms(table: z.infer<typeof Rows>): Pick<NumberForm, 'phrase' | 'language' | 'value'>[] {
  return languageTags.flatMap((language) => table[language].flatMap(([value, words]) => words.map((phrase) => ({ phrase, language, value }))))
}
