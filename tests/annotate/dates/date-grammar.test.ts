import { describe, expect, it } from 'vitest'
import { listDates } from '@/lib/annotate/find-dates'
import { ARABIC_NOT_DATES, ARABIC_PHRASES, ARABIC_YEARLESS } from './arabic-phrases'
import { USUAL_PUBLICATION, type DatePhrase } from './date-phrase'
import { FRENCH_NOT_DATES, FRENCH_PHRASES, FRENCH_YEARLESS } from './french-phrases'

const find = (text: string, published: string | null) => listDates(text, 0, published)

const toCase = ([phrase, edtf, weekday, precision, published = USUAL_PUBLICATION]: DatePhrase) => {
  return { phrase, edtf, weekday, precision, published }
}

const languages = [
  { language: 'French', phrases: FRENCH_PHRASES, yearless: FRENCH_YEARLESS, others: FRENCH_NOT_DATES },
  { language: 'Arabic', phrases: ARABIC_PHRASES, yearless: ARABIC_YEARLESS, others: ARABIC_NOT_DATES },
]

describe.each(languages)('the date grammar in $language', ({ phrases, yearless, others }) => {
  it.each(phrases.map(toCase))('reads “$phrase” as $edtf (weekday $weekday, $precision)', ({ phrase, published, edtf, weekday, precision }) => {
    const [first] = find(phrase, published)
    expect(first?.date).toMatchObject({ edtf, weekday, precision })
  })

  it.each(yearless)('keeps “%s” as %s of an unsaid year', (phrase, expected, weekday) => {
    const [first] = find(phrase, null)
    expect(first?.date).toEqual({ edtf: null, weekday, precision: weekday === null ? 'unknown' : 'weekday', yearless: expected })
  })

  it.each(others)('finds no date in “%s”', (phrase) => {
    expect(find(phrase, USUAL_PUBLICATION).map(({ text }) => text)).toEqual([])
  })
})

describe('date mentions of a paragraph', () => {
  it('are one for “hier lundi” and one for أمس الاثنين', () => {
    expect(find('a reçu, hier lundi à Rabat,', null).map(({ text }) => text)).toEqual(['hier lundi'])
    expect(find('استقبل أمس الاثنين بالرباط', null).map(({ text }) => text)).toEqual(['أمس الاثنين'])
  })

  it('take their own brackets with them and leave those of the sentence', () => {
    expect(find('(réuni vendredi) et اليوم (الأربعاء) هنا', null).map(({ text }) => text)).toEqual(['vendredi', 'اليوم (الأربعاء)'])
  })

  it('are told apart when the days are not neighbours', () => {
    const dates = find('les 14 et 20 février 2025, puis le 3 mars 2025', null)
    expect(dates.map(({ date }) => date.edtf)).toEqual(['2025-02-14', '2025-02-20', '2025-03-03'])
    expect(find('يومي 14 و20 فبراير 2025', null).map(({ date }) => date.edtf)).toEqual(['2025-02-14', '2025-02-20'])
  })

  it('give each of several weekdays its own day', () => {
    const told = (text: string) => find(text, null).map(({ text: words, date }) => [words, date.edtf, date.weekday])
    expect(told('les lundi et jeudi 12 et 15 mai 2025 à Rabat')).toEqual([
      ['les lundi et jeudi 12', '2025-05-12', 1],
      ['15 mai 2025', '2025-05-15', 4],
    ])
    expect(told('يومي الاثنين والثلاثاء 12 و13 ماي 2025 بالرباط')).toEqual([['يومي الاثنين والثلاثاء 12 و13 ماي 2025', '2025-05-12/2025-05-13', null]])
  })

  it('keep two weekdays apart', () => {
    expect(find('jeudi après-midi et vendredi matin', '2023-12-15').map(({ date }) => date.edtf)).toEqual(['2023-12-14', '2023-12-15'])
    expect(find('زوال الخميس وصباح الجمعة', '2023-12-15').map(({ date }) => date.edtf)).toEqual(['2023-12-14', '2023-12-15'])
  })

  it.each([
    ['arrivé mardi 7 mai 2024, reçu le lendemain', null, ['2024-05-07', '2024-05-08']],
    ['clos vendredi. La veille, il avait vu', '2024-05-14', ['2024-05-10', '2024-05-09']],
    ['du 7 au 9 mai 2024, et le surlendemain', null, ['2024-05-07/2024-05-09', '2024-05-11']],
    ['le 28 février 2024, puis trois jours plus tard', null, ['2024-02-28', '2024-03-02']],
    ['le 7 mai 2024 et le lendemain, mercredi, à Rabat', null, ['2024-05-07', '2024-05-08']],
    ['وصل يوم 7 ماي 2024 واستقبل في اليوم الموالي', null, ['2024-05-07', '2024-05-08']],
    // Of an unsaid week or year.
    ['clos vendredi ; la veille', null, [5, 4]],
    ['le lundi et, la veille', null, [1, 7]],
    ['le 28 février et le lendemain', null, ['02-28', '02-29']],
    // Told from something else, or from no day.
    ['le 7 mai 2024, à la veille du sommet', null, ['2024-05-07']],
    ['au lendemain de l’attaque du 3 mars 2024', null, ['2024-03-03']],
    ['la veille, il avait vu', '2024-05-14', []],
    ['en mai 2024 ; le lendemain', null, ['2024-05']],
    ['reçu lundi, trois jours plus tôt', '2024-05-14', ['2024-05-13']],
  ])('count from the day that was named last: %s', (text, published, days) => {
    expect(find(text, published).map(({ date }) => date.edtf ?? date.yearless ?? date.weekday)).toEqual(days)
  })

  it('point at their words in the original text', () => {
    for (const text of ['Reçu le 21 janv. 2026 à Rabat.', 'اِستقبل يوم الأربعاء 21 يناير 2026 بالرباط.', 'du 8 au 12 février, puis hier']) {
      for (const { span, text: words } of find(text, USUAL_PUBLICATION)) expect(text.slice(span.start, span.end)).toBe(words)
    }
  })
})
