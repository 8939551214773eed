import { monthForms, weekdayForms } from '@/lib/knowledge/months'
import type { Language } from '@/lib/languages'
import type { SeededRandom } from './seeded-random'

/** The usual names of months and weekdays, from 0 for January and Sunday. */
const months = (language: Language): string[] => Array.from({ length: 12 }, (_, at) => monthForms.find((form) => form.language === language && form.month === at + 1)?.phrase ?? '')
const weekdays = (language: Language): string[] => Array.from({ length: 7 }, (_, at) => weekdayForms.find((form) => form.language === language && form.weekday === (at || 7))?.phrase ?? '')
const WORDS = {
  fr: { months: months('fr'), weekdays: weekdays('fr'), lead: ' ' },
  ar: { months: months('ar'), weekdays: weekdays('ar'), lead: ' يوم ' },
} as const satisfies Record<Language, object>

/** Share of reports that do not say when. */
const SILENT = 0.1

/** A day as papers give it, with a space before: ` lundi`, ` lundi 20 janvier`, ` يوم الاثنين 20 يناير 2025`, or nothing. */
export function sayDay(random: SeededRandom, iso: string, language: Language): string {
  if (random.chance(SILENT)) return ''
  const day = new Date(`${iso}T00:00:00Z`)
  const words = WORDS[language]
  const weekday = words.weekdays[day.getUTCDay()]
  const date = `${weekday} ${day.getUTCDate()} ${words.months[day.getUTCMonth()]}`
  return words.lead + random.pick([weekday, date, date, `${date} ${day.getUTCFullYear()}`])
}
