import type { PartialDate } from './annotation'

/**
 * Whether a date gives the day or the days, with their year or without: "le 21 janvier" and «21 يناير» do, "lundi" and
 * «يناير 2026» do not.
 */
export function isDay({ precision, yearless }: PartialDate): boolean {
  return precision === 'day' || precision === 'range' || (yearless ?? '').length > '01'.length
}
