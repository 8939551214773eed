import { describe, expect, it } from 'vitest'
import { describeMeetings, readText } from '../support/read-meetings'

describe('an envoy who was there, in an Arabic text', () => {
  it.each([
    ['دشن وزير الداخلية فهد السالم أمس مركز التدريب الجديد بحضور سفير اليابان لدى الكويت كينجي تاناكا.', 'reported | talks | فهد السالم < كينجي تاناكا | JP | - | 2024-05-13'],
    ['تسلمت الشرطة أمس بحضور القائد العام الفريق عبدالله المري وسفير ألمانيا ألكسندر شونفيلدر عشر مركبات.', 'reported | talks | عبدالله المري < ألكسندر شونفيلدر | DE | - | 2024-05-13'],
    // Who was received is told without those who were there.
    ['استقبل الوزير فهد السالم أمس سفير بولندا بحضور سفير اليابان كينجي تاناكا.', 'reported | reception | فهد السالم < ambassador/PL | PL | - | 2024-05-13'],
  ])('%s', (text, meeting) => {
    expect(describeMeetings(readText(text))).toEqual([meeting])
  })

  it.each([
    ['افتتح المعرض أمس بحضور جمهور غفير.'],
    ['افتتحت وزيرة الثقافة المعرض أمس بحضور عدد من السفراء.'],
    ['قال وزير الداخلية فهد السالم بحضور سفير اليابان كينجي تاناكا إن العلاقات متينة.'],
  ])('tells of nobody met: %s', (text) => {
    expect(describeMeetings(readText(text))).toEqual([])
  })
})

describe('a day counted from another, in an Arabic text', () => {
  it.each([
    ['وفي اليوم السابق استقبل سفير كندا طارق خان.', '2024-05-11'],
    ['وفي اليوم نفسه استقبل سفير كندا طارق خان.', '2024-05-12'],
    ['وقبل ذلك بيومين استقبل سفير كندا طارق خان.', '2024-05-10'],
    ['وفي اليوم التالي استقبل سفير كندا طارق خان.', '2024-05-13'],
  ])('%s', (text, day) => {
    expect(readText(`التقى الوزير فهد السالم يوم الأحد سفير بولندا. ${text}`).meetings.map(({ date }) => date.edtf)).toEqual(['2024-05-12', day])
  })
})
