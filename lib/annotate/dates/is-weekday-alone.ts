import { readMeaning, skipMeaning, toPhrase } from './phrase'

/**
 * Whether a date says a weekday and nothing more, so that the text leaves open which week it is of: "jeudi",
 * "ce jeudi soir", صباح يوم الخميس. No number, no "dernier" and no أمس stands beside it.
 */
export function isWeekdayAlone(words: string): boolean {
  const phrase = toPhrase(words.trim())
  const opening = (['this', 'part-of-day', 'day-article'] as const).reduce((at, type) => skipMeaning(phrase, at, type), 0)
  const weekday = readMeaning(phrase, opening, 'weekday')
  return weekday !== null && skipMeaning(phrase, weekday.to, 'part-of-day') === phrase.lexemes.length
}
