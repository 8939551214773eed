/** Which way a word moves a date that is incomplete: "dernier", "en cours", "prochain". */
export type Shift = 'last' | 'current' | 'next'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year'

/**
 * What one word can mean inside a date. A word may have several meanings (من is "from" and "of", "second" is not
 * here at all); the grammar asks for the meaning it expects at a place.
 */
export type Meaning =
  | { type: 'weekday'; weekday: number }
  /** `short` for an abbreviation, which may be followed by a full stop. */
  | { type: 'month'; month: number; short: boolean }
  | { type: 'hijri-month'; month: number }
  /** Days from the day of publication: hier -1, غدا +1. */
  | { type: 'relative'; offset: number }
  /** Days from the day that the text named last: "la veille" -1. */
  | { type: 'beside'; offset: number }
  /** "plus tard", behind a number of days; "trois jours plus tôt" is told of what was before the news. */
  | { type: 'later' }
  | { type: 'number'; value: number }
  | { type: 'shift'; shift: Shift }
  | { type: 'unit'; unit: Unit; amount: number | null }
  /** matin, soir, صباح, زوال: belongs to the date, adds nothing to its precision. */
  | { type: 'part-of-day' }
  /** début, fin, مطلع, أواخر: a part of a month or year. */
  | { type: 'edge' }
  | { type: 'season' }
  | { type: 'from' }
  | { type: 'between' }
  | { type: 'to' }
  | { type: 'and' }
  | { type: 'of' }
  /** "ce", "cette", هذا, يومه: the one we are in. */
  | { type: 'this' }
  /** le, les, l', يوم, يومي: introduces a day. */
  | { type: 'day-article' }
  /** en, dans, depuis, سنة, في: a bare year or month after it is a date. */
  | { type: 'year-cue' }
  | { type: 'month-cue' }
  | { type: 'ago' }
  /** Turns the word after it into something that is not a date: سوق الأربعاء is a town, ذلك اليوم another day. */
  | { type: 'blocks-next' }
  /** Turns "today" before it into a name: اليوم الوطني, "aujourd'hui Maroc". */
  | { type: 'blocks-previous' }

export type MeaningType = Meaning['type']
export type MeaningOf<Type extends MeaningType> = Extract<Meaning, { type: Type }>
