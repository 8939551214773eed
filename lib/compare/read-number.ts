import type { Language } from '@/lib/languages'
import type { Token } from '@/lib/text/tokenise'
import { readNumberWord, type NumberWord } from './read-number-word'

/** A number in a text: its value and the tokens `[from, to)` that say it. */
export interface NumberRun {
  value: number
  from: number
  to: number
  /** Digits alone, as years are written. */
  bare: boolean
}

const isSpace = (gap: string): boolean => /^[ \u00a0\u202f\u2009]$/.test(gap)

/**
 * The number that begins at a token, in digits or words or both; `null` when none does.
 *
 * "deux cent quarante" is 240, "1,5 million" 1,500,000, «خمسة وأربعين» 45, «ثلاثة ملايين» 3,000,000.
 */
export function readNumber(text: string, tokens: readonly Token[], from: number, language: Language): NumberRun | null {
  const digits = readDigits(text, tokens, from, language)
  const start = digits ?? readWords(text, tokens, from, language)
  if (start === null) return null
  const scaled = digits === null ? start : scale(tokens, start, language)
  return { ...scaled, bare: digits !== null && scaled === start && start.to === from + 1 && /^\d+$/.test(tokens[from]?.norm ?? '') }
}

type Run = Omit<NumberRun, 'bare'>

/** "12", "1 500", "1.500.000", "2,5"; not "1er", "14h30", "20:38", "1.2.3". */
function readDigits(text: string, tokens: readonly Token[], from: number, language: Language): Run | null {
  const norm = tokens[from]?.norm ?? ''
  if (!/^\d+(?:[.,٫٬]\d+)*$/.test(norm)) return null
  let [digits, to] = [norm, from + 1]
  for (let next = tokens[to]; next && /^\d{1,3}$/.test(norm) && /^\d{3}$/.test(next.norm); next = tokens[to]) {
    if (!isSpace(text.slice(tokens[to - 1]?.end, next.start))) break
    digits += next.norm
    to++
  }
  const value = valueOf(digits, language)
  return value === null ? null : { value, from, to }
}

/** Three digits after each of one separator: 1.500.000, 3,125; not 0,125. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,٬])\d{3})(?:\1\d{3})*$/
const DECIMAL = /^(.+)[.,٫](\d+)$/

/**
 * What digits with separators are worth; `null` for no number, as 1.2.3 is. The last separator is the decimal one, unless
 * all group thousands; in French a single comma never does.
 * Arabic has «٬» for thousands and «٫» for decimals, and its papers also write both separators as English does.
 *
 * `valueOf('3,125', 'fr')` is 3.125, `valueOf('3,125', 'ar')` 3125 and `valueOf('3٫125', 'ar')` 3.125.
 */
function valueOf(digits: string, language: Language): number | null {
  const isDecimal = language === 'fr' && /^\d+,\d+$/.test(digits)
  if (!isDecimal && isWhole(digits)) return Number(digits.replaceAll(/\D/g, ''))
  const [, whole = '', decimals = ''] = DECIMAL.exec(digits) ?? []
  return isWhole(whole) ? Number(`${whole.replaceAll(/\D/g, '')}.${decimals}`) : null
}

function isWhole(digits: string): boolean {
  return /^\d+$/.test(digits) || GROUPED.test(digits)
}

/** Digits go on in words: "3 millions", «20 ألف». */
function scale(tokens: readonly Token[], run: Run, language: Language): Run {
  const word = readNumberWord(tokens[run.to]?.norm ?? '', language)
  return word !== null && word.role === 'scale' && !word.joined ? { value: run.value * word.value, from: run.from, to: run.to + 1 } : run
}

function readWords(text: string, tokens: readonly Token[], from: number, language: Language): Run | null {
  let [total, current, at] = [0, 0, from]
  for (;;) {
    const linked = at > from && tokens[at]?.norm === 'et' && language === 'fr' ? at + 1 : at
    const word = readNumberWord(tokens[linked]?.norm ?? '', language)
    if (word === null || (at > from && !/^[\s-]*$|^\s*et\s*$/u.test(text.slice(tokens[at - 1]?.end, tokens[linked]?.start)))) break
    const next = addWord({ total, current }, word, language)
    if (next === null) break
    ;({ total, current } = next)
    at = linked + 1
  }
  return at === from ? null : { value: total + current, from, to: at }
}

interface Sum {
  total: number
  current: number
}

/** The sum with one more word, or `null` when the word begins another number. */
function addWord({ total, current }: Sum, word: NumberWord, language: Language): Sum | null {
  if (word.role === 'scale') return addScale({ total, current }, word)
  if (word.role === 'hundred') return addHundred({ total, current }, word.value)
  const { value } = word
  const below = current % 100
  if (below === 0) return { total, current: current + value }
  if (language === 'fr' && below === 4 && value === 20) return { total, current: current + 76 }
  return (language === 'fr' ? goesOnInFrench : goesOnInArabic)(below, word) ? { total, current: current + value } : null
}

/** Vingt-deux, dix-sept, soixante-quinze, quatre-vingt-onze. */
function goesOnInFrench(below: number, { value }: NumberWord): boolean {
  if (value < 10) return below % 10 === 0 && (below >= 20 || value >= 7)
  return value < 20 && (below === 60 || below === 80)
}

/** خمسة وأربعون, خمسة عشر. */
function goesOnInArabic(below: number, { value, joined }: NumberWord): boolean {
  return below < 10 && (joined ? value >= 20 : value === 10)
}

function addScale({ total, current }: Sum, { value, pair }: NumberWord): Sum | null {
  if (total > 0 && value >= total) return null
  const times = current > 0 ? current : pair ? 2 : 1
  return { total: total + times * value, current: 0 }
}

/** "deux cents" multiplies, «مائة» and «ثلاثمائة» stand alone. */
function addHundred({ total, current }: Sum, value: number): Sum | null {
  if (current >= 100) return null
  return { total, current: value > 100 ? current + value : Math.max(1, current) * value }
}
