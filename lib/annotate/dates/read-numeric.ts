import type { Lexeme } from './lexemes'
import type { Phrase } from './phrase'
import type { Reading } from './said'

export interface NumericDay { day: number; month: number; year: number }

/** The four-digit number and the order of the others decide: 2026-01-21 and 21/01/2026, dots and spaces too. */
const SEPARATORS = '-/.'

/**
 * A day in figures. The day comes before the month, as in every French and Arabic newspaper, unless that cannot be
 * (01/21/2026). Two-digit years only with slashes: 05.37.66 is a telephone number.
 *
 * `07.04.2023`, `2023-04-07T23:57` and `٢٠٢٣/٤/٧` are all 7 April 2023.
 */
export function readNumericDay({ lexemes }: Phrase, at: number): Reading<NumericDay> | null {
  const [first, mark, second, again, third] = lexemes.slice(at, at + 5)
  if (!isNumber(first) || !isNumber(second) || !isNumber(third)) return null
  if (mark?.kind !== 'mark' || !SEPARATORS.includes(mark.norm) || again?.norm !== mark.norm) return null
  if (isContinued(lexemes, at - 1, mark.norm, first) || isContinued(lexemes, at + 5, mark.norm, third)) return null
  const value = toDay(first, second, third, mark.norm)
  return value && { value, from: at, to: at + 5 }
}

const isNumber = (lexeme: Lexeme | undefined): lexeme is Lexeme => lexeme?.kind === 'number'

/** A further group of the same kind makes it a telephone number or an address. */
function isContinued(lexemes: readonly Lexeme[], at: number, mark: string, neighbour: Lexeme): boolean {
  const lexeme = lexemes[at]
  if (lexeme?.norm !== mark) return false
  return lexeme.end === neighbour.start
    ? lexemes[at - 1]?.kind === 'number'
    : lexeme.start === neighbour.end && lexemes[at + 1]?.kind === 'number'
}

function toDay(first: Lexeme, second: Lexeme, third: Lexeme, mark: string): NumericDay | null {
  if (first.norm.length === 4) return checked({ year: first.value, month: second.value, day: third.value })
  const short = third.norm.length === 2 && mark === '/'
  if (third.norm.length !== 4 && !short) return null
  const year = short ? 2000 + third.value : third.value
  return (
    checked({ year, month: second.value, day: first.value }) ?? checked({ year, month: first.value, day: second.value })
  )
}

function checked({ day, month, year }: NumericDay): NumericDay | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { day, month, year } : null
}
