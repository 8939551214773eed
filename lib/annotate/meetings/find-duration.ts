import type { Language } from '@/lib/languages'
import { readMeaning, readSmallNumber, toPhrase, type Phrase } from '../dates/phrase'
import type { AssemblyPhase } from './assembly-phase'
import { isGatheringWord } from './is-gathering-at'

/** An assembly that is told to be longer is as a rule one of several things that go on: a campaign, a course. */
export const LONGEST_ASSEMBLY = 10

/** Before the days that something takes: "pendant trois jours", "d'une durée de", على مدى يومين, يستمر ثلاثة أيام. */
const LASTING: Record<Language, RegExp> = {
  fr: /^(?:pendant|durant|sur|duree?|durera|durent|dureront)$/,
  ar: /^[وف]?(?:مدي|مدار|ل?مده|طيله|طوال|خلال|س?[يت]ستمر|استمرت?|س?[يت]دوم|دامت?|س?[يت]تواصل|تواصلت?)$/,
}
/** … and before those that it took: with them ends what is told, "après trois jours", بعد يومين. */
const OVER: Record<Language, RegExp> = { fr: /^(?:apres|terme|issue|bout)$/, ar: /^[وف]?(?:بعد|عقب)$/ }
/** Behind the days of an assembly: "deux jours durant", "trois jours de débats", ثلاثة أيام من المداولات. */
const FILLED: Record<Language, RegExp> = {
  fr: /^(?:durant|(?:de |d' ?)(?:travaux|debats|discussions|echanges|reunions?|session|concertations?|deliberations?|discours|exposes))/,
  ar: /^من (?:ال)?(?:اشغال|اعمال|عمل|مداولات|نقاش|نقاشات|مناقشات|اجتماعات|جلسات|مباحثات|مشاورات|خطب|كلمات|محاضرات)(?: |$)/,
}
/**
 * May stand between such a word and the number: "durant ces deux jours", "au terme de trois jours", استمرت الأعمال يومين,
 * يستمر اللقاء يومين.
 */
const BETWEEN: Record<Language, RegExp> = {
  fr: /^(?:de|des|d'|ces|les|ses|leurs|plus|pres)$/,
  ar: /^(?:(?:ال)?(?:اعمال|اشغال|جلسات|فعاليات)(?:ه|ها)?|(?:ال)?(?:اجتماع|لقاء|موتمر|دوره|منتدي|ملتقي|ندوه|قمه))$/,
}

/**
 * The one number of days that a text says an assembly takes, where it opened, or took, where it ended; `null` where it
 * says none or two. Days of something else do not count: "un exercice de cinq jours", "dans trois jours".
 *
 * "Pendant trois jours, ils parleront" has 3, على مدى يومين has 2.
 */
export function findDuration(text: string, language: Language, phase: AssemblyPhase): number | null {
  const phrase = toPhrase(text)
  const found = new Set<number>()
  for (let at = 0; at < phrase.lexemes.length; at++) {
    const days = readDays(phrase, at)
    if (days !== null && days.count >= 2 && lasts(phrase, at, days.to, language, phase)) found.add(days.count)
  }
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** Whether a French text says of something how long it is: "une visite de trois jours", "d'une semaine". */
export function isOfSomeDays(text: string): boolean {
  const phrase = toPhrase(text)
  return phrase.lexemes.some(({ norm }, at) => /^d[e']$/.test(norm) && readLength(phrase, at + 1))
}

function readLength(phrase: Phrase, at: number): boolean {
  const number = readSmallNumber(phrase, at, LONGEST_ASSEMBLY)
  const after = number?.to ?? (phrase.lexemes[at]?.norm === 'une' ? at + 1 : null)
  const unit = after === null ? undefined : readMeaning(phrase, after, 'unit')?.value.unit
  return unit === 'day' || unit === 'week'
}

/** A number and "days", or the Arabic dual, which says the number by itself. */
function readDays(phrase: Phrase, at: number): { count: number; to: number } | null {
  const dual = readMeaning(phrase, at, 'unit')
  if (dual?.value.unit === 'day' && dual.value.amount !== null) return { count: dual.value.amount, to: dual.to }
  const number = readSmallNumber(phrase, at, LONGEST_ASSEMBLY)
  const unit = number === null ? null : readMeaning(phrase, number.to, 'unit')
  return number !== null && unit?.value.unit === 'day' ? { count: number.value, to: unit.to } : null
}

function lasts({ lexemes }: Phrase, from: number, to: number, language: Language, phase: AssemblyPhase): boolean {
  const norm = (index: number) => lexemes[index]?.norm ?? ''
  if (FILLED[language].test([norm(to), norm(to + 1)].join(' ').trim())) return true
  let before = from - 1
  while (BETWEEN[language].test(norm(before))) before--
  if (LASTING[language].test(norm(before)) || (phase === 'closing' && OVER[language].test(norm(before)))) return true
  return language === 'fr' && before < from - 1 && isGatheringWord(norm(before), language)
}
