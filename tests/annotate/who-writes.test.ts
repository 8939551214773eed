import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'
import { describeMeetings, readText } from '../support/read-meetings'

const { tells, tellsNone } = checkMeetings()

describe('what somebody writes of himself', () => {
  tells('%s', [
    ['سعدت بلقاء السفير البولندي توماس كوفالسكي في مكتبي صباح اليوم.', 'reported | talks |  < توماس كوفالسكي | PL | - | 2024-05-14'],
    ['تشرفت اليوم بلقاء معالي وزير الداخلية الشيخ فهد السالم.', 'reported | talks |  < فهد السالم |  | - | 2024-05-14'],
    ['سعدتُ باستقبال نظيري الأردني سامر النجار اليوم في دمشق.', 'reported | reception |  < سامر النجار | JO | damas | 2024-05-14'],
    ['تباحثتُ مع وزير الداخلية اللبناني سامر النجار في بيروت.', 'reported | talks | سامر النجار <  |  | beyrouth | -'],
    ['التقيت اليوم وزيرة الداخلية الألمانية سارة مولر في برلين.', 'reported | talks | سارة مولر <  |  | berlin | 2024-05-14'],
    ['استقبلت اليوم سفير بولندا توماس كوفالسكي في مكتبي.', 'reported | reception |  < توماس كوفالسكي | PL | - | 2024-05-14'],
    ['يسعدنا أن نلتقي اليوم وزير الداخلية اللبناني سامر النجار.', 'reported | talks |  < سامر النجار | LB | - | 2024-05-14'],
    ['اجتمعت صباح اليوم مع سعادة سفير جمهورية بولندا توماس كوفالسكي.', 'reported | talks |  < توماس كوفالسكي | PL | - | 2024-05-14'],
    ['أجريت اليوم مباحثات مثمرة مع نظيري التركي علي قايا في أنقرة.', 'reported | talks | علي قايا <  |  | ankara | 2024-05-14'],
    // Of others the same words tell both sides.
    ['تشرفت سفيرة فرنسا كلير لوجاندر بلقاء وزير الداخلية فهد السالم أمس.', 'reported | talks | فهد السالم < كلير لوجاندر | FR | - | 2024-05-13'],
    ['استقبلت وزيرة الداخلية اليوم سفير بولندا توماس كوفالسكي.', 'reported | reception | interior-minister/null < توماس كوفالسكي | PL | - | 2024-05-14'],
    ['استقبلت وزيرة الداخلية سارة مولر سفير بولندا توماس كوفالسكي.', 'reported | reception | سارة مولر < توماس كوفالسكي | PL | - | -'],
    ['لقاء ثنائي مطول جمع وزير الداخلية فهد السالم بالسفير البولندي توماس كوفالسكي أمس.', 'reported | talks | فهد السالم < توماس كوفالسكي | PL | - | 2024-05-13'],
    ['جلسة مباحثات موسعة جمعت وزير الداخلية فهد السالم ونظيره التركي علي قايا في أنقرة أمس.', 'reported | talks | علي قايا < فهد السالم | TR | ankara | 2024-05-13'],
    // Anna is no "I".
    ['وبعد ذلك استقبل سفيرة بولندا آنا كوفالسكا.', 'reported | reception |  < آنا كوفالسكا | PL | - | -'],
  ])

  tellsNone('tells of nobody met: %s', [
    'تشرف الوزارة على تنظيم زيارة الوفد.',
    'تشرف الفريق بلقاء جماهيره.',
    'سعدت الوزيرة سارة مولر بنتائج الامتحانات أمس.',
    'ناقش اجتماع لجنة الأمن جمع الوزير فهد السالم للتبرعات.',
  ])
})

describe('a family name that is a trade or an office', () => {
  it.each([
    ['التقى وزير الداخلية فهد السالم المديرة التنفيذية لمكتب الأمم المتحدة غادة والي. وبحثا التعاون.', ['فهد السالم', 'غادة والي']],
    ['التقى الوزير فهد السالم محافظ بغداد أحمد قائد في مكتبه.', ['فهد السالم', 'أحمد قائد']],
    ['استقبل وزير الداخلية سامر النجار أمس سفير بولندا.', ['سامر النجار']],
    ['التقى السفير خالد الحداد في مكتبه وزير الدفاع.', ['خالد الحداد']],
    ['استقبل الفريق عبدالله المري سفير بولندا.', ['عبدالله المري']],
    // Who reigns goes by one name.
    ['استقبل الأمير خالد الوفد أمس.', []],
    ['قال الملك محمد السادس اليوم إن التعاون قائم.', []],
    // Of a town or a state it is an office.
    ['قال محمد والي الرباط إن الجهة بخير.', []],
    ['التقى الوزير خالد سفير فرنسا أمس.', []],
  ])('%s', (text, people) => {
    expect(readText(text).people.map(({ spellings }) => spellings[0]?.text)).toEqual(people)
  })
})

it('makes no name of the adjective and the verb behind a noun', () => {
  expect(readText('خلال اجتماعات منفصلة عقدت أمس، بحث وزير الداخلية فهد السالم التعاون مع سفير بولندا.').people.map(({ spellings }) => spellings[0]?.text)).toEqual(['فهد السالم'])
})

it.each([
  ["Le Tchad et le Soudan ont conclu jeudi à N'Djamena un accord contre les trafics qui prospèrent depuis la chute de Samir Haddad.", ['?/TD < ?/SD']],
  ['وقعت تشاد والسودان أمس اتفاقا بعد مقتل الرئيس سامر النجار.', ['?/TD < ?/SD']],
])('has none of the dead sign: %s', (text, sides) => {
  expect(describeMeetings(readText(text), []).map((meeting) => meeting.split(' | ')[2])).toEqual(sides)
})
