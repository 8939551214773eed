import type { Language } from '@/lib/languages'
import type { Annotation, DateMention } from '@/lib/model/annotation'

/** What is called by the day on which it was signed, passed or committed. */
const CALLED: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[\s'’])(?:protocoles?|accords?|conventions?|mémorandum|traités?|pacte|loi|décret|arrêté|résolution|charte|attentats?|attaques?|putsch|référendum)(?: signée?s?| conclue?s?)?(?: du| de| des| le)?\s*$/iu,
  ar: /(?:^|\s)[وبل]?(?:ال)?(?:بروتوكول|اتفاق|اتفاقية|اتفاقيات|مذكرة|معاهدة|ميثاق|قانون|مرسوم|قرار|هجمات|تفجيرات|انقلاب|استفتاء)\s*$/u,
}

/** Characters before a date that may say whose it is. */
const REACH = 40

/**
 * Whether a date is part of what something is called: "le protocole du 22 août", اتفاقية 22 غشت. It says nothing of when
 * the news was that speaks of it.
 */
export function isDayOfName({ paragraphs, language }: Annotation, { span }: DateMention): boolean {
  const text = paragraphs[span.paragraph]?.text ?? ''
  return CALLED[language].test(text.slice(Math.max(0, span.start - REACH), span.start))
}
