import type { Language } from '@/lib/languages'
import type { PartialDate } from '@/lib/model/annotation'
import { endsInWords, inSomeYear, pointInWords, weekdayInWords } from '@/lib/model/edtf-words'
import { elides } from './grammar-fr'

/** How a sentence of each language leads a date in. `indefinite` is a weekday of no known week, 1 Monday to 7 Sunday. */
interface DateWords {
  day: string
  aboutDay: string
  month: string
  about: string
  year: string
  range: (first: string, last: string) => string
  points: (first: string, last: string) => string
  indefinite: (weekday: number) => string
  yearUnknown: string
}

const INDEFINITE_WEEKDAYS = ['اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد']

const WORDS: Record<Language, DateWords> = {
  fr: {
    day: 'le ', aboutDay: 'vers le ', month: 'en ', about: 'vers ', year: 'en ',
    range: (first, last) => `du ${first} au ${last}`,
    points: (first, last) => `${elides(first) ? 'd’' : 'de '}${first} à ${last}`,
    indefinite: (weekday) => `un ${weekdayInWords(weekday, 'fr')} (date inconnue)`,
    yearUnknown: ' (année inconnue)',
  },
  ar: {
    day: 'يوم ', aboutDay: 'حوالي ', month: 'خلال ', about: 'حوالي ', year: 'سنة ',
    range: (first, last) => `من ${first} إلى ${last}`,
    points: (first, last) => `من ${first} إلى ${last}`,
    indefinite: (weekday) => `يوم ${INDEFINITE_WEEKDAYS[weekday - 1] ?? ''} (التاريخ غير معروف)`,
    yearUnknown: ' (السنة غير معروفة)',
  },
}

/**
 * A date as a sentence says it, with the word that leads it in; `null` when nothing is known of it.
 *
 * `'le mercredi 21 janvier 2026'`, `'du 26 au 28 juin 2025'`, `'en juin 2025'`, `'un lundi (date inconnue)'`;
 * «يوم الأربعاء 21 يناير 2026»، «خلال يونيو 2025»، «يوم اثنين (التاريخ غير معروف)».
 */
export function formatDateWords(date: PartialDate, language: Language): string | null {
  if (date.edtf !== null) return pointsInWords(date.edtf, language, true)
  if (date.yearless !== undefined) {
    return pointsInWords(inSomeYear(date.yearless), language, false) + WORDS[language].yearUnknown
  }
  return date.weekday === null ? null : WORDS[language].indefinite(date.weekday)
}

function pointsInWords(edtf: string, language: Language, year: boolean): string {
  const lead = WORDS[language]
  const about = edtf.endsWith('~')
  const [first = '', last] = edtf.replaceAll('~', '').split('/')
  if (last) return interval(first, last, language, year)
  const point = pointInWords(first, language, { weekday: year && !about, year })
  if (first.length === 10) return (about ? lead.aboutDay : lead.day) + point
  if (about) return lead.about + point
  return (first.length === 7 ? lead.month : lead.year) + point
}

function interval(first: string, last: string, language: Language, year: boolean): string {
  const [from, to] = endsInWords(first, last, language, year)
  return first.length === 10 ? WORDS[language].range(from, to) : WORDS[language].points(from, to)
}
