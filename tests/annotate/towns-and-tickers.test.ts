import { describe, expect, it } from 'vitest'
import { describeMeetings, namesIn, readText } from '../support/read-meetings'

const namesOf = (text: string) => namesIn(readText(text))

describe('a town that is written like something else', () => {
  it.each([
    ['استقبل مدير الأمن العام الأردني اللواء فارس الطراونة في عمان أمس سفير بولندا.', 'amman'],
    ['استقبل اللواء فارس الطراونة في عمّان أمس سفير بولندا.', 'amman'],
    ['استقبل المفتش العام للشرطة العماني في مسقط أمس سفير بولندا.', 'mascate'],
    ['التقى وزير الداخلية الكوري الجنوبي في سيول أمس سفير بولندا.', 'seoul'],
    // Without its country it is the common word, or left open.
    ['قال الوزير فهد السالم في سيول اجتاحت المنطقة إنه التقى سفير بولندا.', '-'],
    ['استقبل اللواء فارس الطراونة في عمان أمس سفير بولندا.', '-'],
    ['استقبل الوزير العماني فهد السالم في مسقط رأسه أمس سفير بولندا.', '-'],
  ])('%s', (text, place) => {
    expect(describeMeetings(readText(text), ['place']).map((meeting) => meeting.split(' | ')[3])).toEqual([place])
  })

  it.each([
    ['وصل وزير الداخلية القطري إلى عُمان أمس.', ['OM', 'QA']],
    ['وصل وزير الداخلية القطري إلى عمّان أمس.', ['JO', 'QA']],
  ])('is one country or the other: %s', (text, countries) => {
    expect(readText(text).meetings.flatMap((meeting) => meeting.countries).toSorted()).toEqual(countries)
  })
})

describe('a family name alone in a ticker', () => {
  it.each([
    ['عاجل | • انخفاض سعر النفط • الريامي يبحث مع العدوان التعاون الأمني في مسقط • نتائج المباريات', ['الريامي', 'العدوان']],
    ['شريط الأخبار: الزبيدي يلتقي قائد حرس الحدود الأردني في طريبيل | محافظ الأنبار يعلن فتح الطريق', ['الزبيدي']],
    ['العليمي يستقبل السفير الألماني', ['العليمي']],
    ['الريامي يلتقي مع السفير الألماني', ['الريامي']],
    ['الريامي يتباحث مع الزبيدي في مسقط', ['الريامي', 'الزبيدي']],
    // Words of the language, services and clubs.
    ['الرئاسي يستقبل سفير فرنسا', []],
    ['القومي يناقش مع السفير الألماني التعاون', []],
    ['الأهلي يستقبل الزمالك اليوم', []],
    ['الأهلي يلتقي مع الزمالك في نهائي الكأس', []],
    ['الترجي يلتقي مع الأهلي في رادس', []],
    ['الزوراء يستقبل مدرب الشرطة', []],
    ['العليمي يستقبل السفير الألماني قبل المباراة', []],
    ['الأمني يبحث مع الدولي الملف', []],
    ['قال إن الزبيدي يلتقي قائد حرس الحدود', []],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  it('is of the one whom the article names in full', () => {
    expect(namesOf('الزبيدي يلتقي السفير الألماني\nالتقى وزير الدفاع حامد الزبيدي أمس السفير الألماني في بغداد.')).toEqual(['حامد الزبيدي'])
  })

  it('does not take a side of another item', () => {
    expect(describeMeetings(readText('شريط الأخبار: الزبيدي يلتقي قائد حرس الحدود الأردني في طريبيل | محافظ الأنبار يعلن فتح الطريق')))
      .toEqual(['reported | talks | الزبيدي < border-guard-commander/JO | JO | - | -'])
  })
})
