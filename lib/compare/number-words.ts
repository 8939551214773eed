import type { Language } from '@/lib/languages'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { normalise } from '@/lib/text/normalise'

/** What a word adds to a number: a part below a hundred, hundreds, or what multiplies all before it. */
export interface NumberWord {
  value: number
  role: 'part' | 'hundred' | 'scale'
  /** Arabic wrote «و» before it. */
  joined: boolean
  /** Its form is a pair where no number stands before it: «ألفا شخص» is 2000, «عشرون ألفا» 20,000. */
  pair: boolean
}

type Row = readonly [value: number, words: string]

const PARTS: Readonly<Record<Language, readonly Row[]>> = {
  fr: [
    [1, 'un une'], [2, 'deux'], [3, 'trois'], [4, 'quatre'], [5, 'cinq'], [6, 'six'], [7, 'sept'], [8, 'huit'], [9, 'neuf'], [10, 'dix'], [11, 'onze'],
    [12, 'douze'], [13, 'treize'], [14, 'quatorze'], [15, 'quinze'], [16, 'seize'], [20, 'vingt vingts'], [30, 'trente'], [40, 'quarante'],
    [50, 'cinquante'], [60, 'soixante'], [70, 'septante'], [80, 'huitante octante'], [90, 'nonante'],
  ],
  ar: [
    [1, 'واحد واحدة أحد إحدى'], [2, 'اثنان اثنتان اثنين اثنتين اثنا اثنتا اثني اثنتي'], [3, 'ثلاث ثلاثة'], [4, 'أربع أربعة'], [5, 'خمس خمسة'], [6, 'ست ستة'], [7, 'سبع سبعة'],
    [8, 'ثمان ثماني ثمانية'], [9, 'تسع تسعة'], [10, 'عشر عشرة'], [20, 'عشرون عشرين'],
    [30, 'ثلاثون ثلاثين'], [40, 'أربعون أربعين'], [50, 'خمسون خمسين'], [60, 'ستون ستين'], [70, 'سبعون سبعين'], [80, 'ثمانون ثمانين'], [90, 'تسعون تسعين'],
  ],
}

const HUNDREDS: Readonly<Record<Language, readonly Row[]>> = {
  fr: [[100, 'cent cents']],
  ar: [
    [100, 'مائة مئة مية'], [200, 'مائتان مئتان مائتين مئتين'], [300, 'ثلاثمائة ثلاثمئة'], [400, 'أربعمائة أربعمئة'], [500, 'خمسمائة خمسمئة'],
    [600, 'ستمائة ستمئة'], [700, 'سبعمائة سبعمئة'], [800, 'ثمانمائة ثمانمئة'], [900, 'تسعمائة تسعمئة'],
  ],
}

const SCALES: Readonly<Record<Language, readonly Row[]>> = {
  fr: [[1e3, 'mille'], [1e6, 'million millions'], [1e9, 'milliard milliards']],
  ar: [
    [1e3, 'ألف ألفا آلاف'], [2e3, 'ألفان ألفين'], [1e6, 'مليون مليونا ملايين'], [2e6, 'مليونان مليونين'],
    [1e9, 'مليار مليارا مليارات'], [2e9, 'ملياران مليارين'],
  ],
}

/** The dual before what is counted, and also what follows eleven to ninety-nine. */
const PAIRS: ReadonlySet<string> = new Set(['ألفا', 'مليونا', 'مليارا'].map(normalise))

type Entry = Pick<NumberWord, 'value' | 'role'>

function tableOf(language: Language): ReadonlyMap<string, Entry> {
  const rows = [[PARTS, 'part'], [HUNDREDS, 'hundred'], [SCALES, 'scale']] as const
  return new Map(rows.flatMap(([table, role]) =>
    table[language].flatMap(([value, words]) => words.split(' ').map((word) => [normalise(word), { value, role }] as const)),
  ))
}

const TABLES: Readonly<Record<Language, ReadonlyMap<string, Entry>>> = { fr: tableOf('fr'), ar: tableOf('ar') }

/**
 * The meaning of a normalised word as a part of a number; `null` for other words, and for the hundred of «في المائة».
 *
 * `readNumberWord('quarante', 'fr')` is 40; `readNumberWord('واربعين', 'ar')` is 40, joined.
 */
export function readNumberWord(norm: string, language: Language): NumberWord | null {
  for (const reading of withoutClitics(norm)) {
    const word = TABLES[language].get(reading)
    if (word === undefined) continue
    const prefix = norm.slice(0, norm.length - reading.length)
    if (word.role === 'hundred' && prefix.endsWith('ال')) return null
    return { ...word, joined: prefix.startsWith('و'), pair: PAIRS.has(reading) }
  }
  return null
}
