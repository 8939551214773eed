import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'
import { describeMeetings, namesIn, readText } from '../support/read-meetings'

const { tells } = checkMeetings(['place', 'date'])

describe('somebody received', () => {
  tells('is met, and a thing is not: %s', [
    ['استلم الوزير محمد سالم يوم أمس سفيرة إسبانيا أليخاندرا مونتيرو في نواكشوط.', ['reported | reception | محمد سالم < أليخاندرا مونتيرو | nouakchott | 2024-05-13']],
    ['وزير الداخلية محمد سالم تلقى أمس سفيرة إسبانيا أليخاندرا مونتيرو.', ['reported | reception | محمد سالم < أليخاندرا مونتيرو | - | 2024-05-13']],
    ['تلقى وزير الداخلية محمد سالم أمس رسالة من سفيرة إسبانيا أليخاندرا مونتيرو.', []],
    ['تلقى وزير الداخلية كريم بلحاج أمس تعازي سفير فرنسا لارس نيلسون.', []],
    ['استلم الوزير محمد سالم أمس تقريرا من سفيرة إسبانيا أليخاندرا مونتيرو.', []],
    ['تلقى وزير الداخلية محمد سالم أمس تقرير سفير فرنسا لارس نيلسون.', []],
    ['تلقى وزير الداخلية محمد سالم أمس موافقة سفير فرنسا لارس نيلسون على الزيارة.', []],
    ['تلقى الوزير محمد سالم أمس استقالة السفير لارس نيلسون.', []],
    ['تلقى وزير الداخلية محمد سالم أمس مكالمة نظيره الفرنسي لوك مارتان.', []],
    ['تلقى وزير الداخلية محمد سالم أمس ردود سفير فرنسا لارس نيلسون.', []],
    ['تلقى وزير الداخلية محمد سالم أمس بمقر الوزارة سفير فرنسا لارس نيلسون.', ['reported | reception | محمد سالم < لارس نيلسون | - | 2024-05-13']],
    ['تلقى وزير الداخلية لويس مونتيرو سفير فرنسا لارس نيلسون أمس.', ['reported | reception | لويس مونتيرو < لارس نيلسون | - | 2024-05-13']],
    ["Le ministre Karim Belhadj a reçu lundi le rapport de l'ambassadeur de France, Lars Nilsson.", []],
    ["Le ministre Karim Belhadj a reçu lundi la démission de l'ambassadeur de France, Lars Nilsson.", []],
    ["Le ministre Karim Belhadj a reçu lundi la visite de l'ambassadeur de France, Lars Nilsson.", ['reported | visit | Karim Belhadj < Lars Nilsson | - | 2024-05-13']],
    ["Le ministre de l'Intérieur, Karim Belhadj, a discuté lundi de formation avec Lars Nilsson, chef de la police suédoise.", ['reported | talks | Karim Belhadj < Lars Nilsson | - | 2024-05-13']],
    ['بحث مدير الأمن العام اللواء غالب الطراونة أمس والسفير الألماني بيرنهارد كامبمان أوجه التعاون.', ['reported | talks | غالب الطراونة < بيرنهارد كامبمان | - | 2024-05-13']],
    ['بحث وزير الداخلية كريم بلحاج ونظيره التركي علي يرلي كايا أمس في تونس أوجه التعاون.', ['reported | talks | كريم بلحاج < علي يرلي كايا | - | 2024-05-13']],
    ['بحث وزير الداخلية كريم بلحاج ووزير العدل سالم حسن أمس ملف السجون.', []],
    ['استمع وزير الداخلية كمال الفقي أمس إلى السفيرة الكندية لورين ديغوير حول برامج الدعم.', ['reported | talks | كمال الفقي < لورين ديغوير | - | 2024-05-13']],
    ['استمع وزير الداخلية كمال الفقي أمس إلى والي الجهة.', []],
    ['قدم السفير الروسي أليكسي سينتيبوف أمس نسخة من أوراق اعتماده إلى وزير الداخلية محمد الأمين.', ['reported | reception | محمد الأمين < أليكسي سينتيبوف | - | 2024-05-13']],
    ['قدم السفير الروسي أليكسي سينتيبوف أمس تقريرا إلى وزير الداخلية محمد الأمين.', []],
    ["Karim Belhadj, directeur de la police, a offert mardi un déjeuner en l'honneur du chef de la police suédoise, Lars Nilsson.", ['reported | reception | Karim Belhadj < Lars Nilsson | - | 2024-05-14']],
  ])

  it.each([
    ["Le ministre Karim Belhadj a reçu l'ambassadeur d'Italie. Ils ont évoqué la visite du ministre à Rome en mars dernier.", ['reported', 'recalled']],
    ['استقبل الوزير كريم بلحاج سفير إيطاليا. وتطرق الحديث إلى ما تم الاتفاق عليه خلال زيارة الوزير إلى روما في جويلية الماضي.', ['reported', 'recalled']],
    ["Le ministre Karim Belhadj a reçu l'ambassadeur d'Italie. Ils ont évoqué la visite du ministre à Rome l'année dernière.", ['reported', 'recalled']],
    ['استقبل الوزير كريم بلحاج سفير إيطاليا. وتطرق الحديث إلى زيارة الوزير إلى روما خلال السنة الماضية.', ['reported', 'recalled']],
    ["Le ministre Karim Belhadj a achevé lundi dernier une visite à Rome.", ['reported']],
    ['اختتم الوزير كريم بلحاج زيارة إلى روما الجمعة الماضية.', ['reported']],
  ])('now is news, and a journey of a month that is over is not: %s', (text, statuses) => {
    expect(readText(text).meetings.map(({ status }) => status)).toEqual(statuses)
  })
})

describe('what was said to somebody at a meeting', () => {
  it.each([
    ["Le commandant de la garde civile espagnole, Pedro Ruiz, l'a dit mercredi au ministre de l'Intérieur, Ali Benhadj, lors d'une audience à Nouakchott.", 'reception | Ali Benhadj < Pedro Ruiz'],
    ["L'ambassadrice de Suède, Anna Lund, a remercié mardi le ministre de l'Intérieur, Ali Benhadj, au cours d'un entretien.", 'talks | Ali Benhadj < Anna Lund'],
    ['أعرب المفتش العام للشرطة الكينية جافيت كومي عن شكره للمفتش العام للشرطة والجمارك حسن الشريقي لدى لقائهما أمس في مسقط.', 'talks | حسن الشريقي < جافيت كومي'],
    ["Le chef de la police italienne, Matteo Rossi, a félicité lundi le ministre libyen Ali Salem lors d'une réunion à Rome.", 'talks | Matteo Rossi < Ali Salem'],
    ['وزير الداخلية الفرنسي كريستوف كاستنر شكر وزير الداخلية الليبي علي سالم خلال لقاء أمس.', 'talks | كريستوف كاستنر < علي سالم'],
    ['أعرب وزير الداخلية الفرنسي كريستوف كاستنر عن أسفه لوزير الداخلية الليبي علي سالم خلال لقاء أمس.', 'talks | كريستوف كاستنر < علي سالم'],
    ['أعرب وزير الداخلية الفرنسي كريستوف كاستنر عن رضاه، وذلك عقب تبادله مع مثيله الإيفواري سيديكي دياكيتي يوم الاثنين في أبيدجان.', 'talks | سيديكي دياكيتي < كريستوف كاستنر'],
  ])('tells it: %s', (text, told) => {
    expect(describeMeetings(readText(text), []).map((meeting) => meeting.replace('reported | ', ''))).toEqual([told])
  })

  it.each([
    ["Le ministre de l'Intérieur, Ali Benhadj, a parlé mardi de l'ambassadrice de Suède, Anna Lund, au cours d'une réunion."],
    ["Le ministre de l'Intérieur, Ali Benhadj, a salué mardi le général Karim Belhadj lors d'une réunion du parti."],
    // Whoever is criticised or replaced need not be there for it, and nobody is met on television.
    ["Le ministre italien de l'Intérieur, Matteo Rossi, a critiqué mardi le président français, Luc Martin, lors d'un entretien à la télévision."],
    ["Le ministre italien de l'Intérieur, Matteo Rossi, a répondu mardi au président français, Luc Martin, lors d'un entretien à la télévision."],
    ["Le chef de la police italienne, Matteo Rossi, a accusé lundi le ministre libyen Ali Salem au cours d'une réunion du parlement à Rome."],
    ['Le directeur de la police tunisienne, Karim Belhadj, a remplacé le général italien Matteo Rossi lors de la réunion de lundi.'],
    ['Le directeur de la police tunisienne, Karim Belhadj, a succédé au général italien Matteo Rossi lors de la réunion de lundi.'],
    ['وزير الداخلية الفرنسي كريستوف كاستنر انتقد أمس وزير الداخلية الليبي علي سالم خلال لقاء في باريس.'],
    ['أعرب وزير الداخلية الفرنسي كريستوف كاستنر عن أسفه لوزير الداخلية الليبي علي سالم خلال لقاء صحفي أمس.'],
    ['أعرب وزير الداخلية الفرنسي كريستوف كاستنر عن شكره لوزير الداخلية الليبي علي سالم خلال اجتماع حزبي أمس.'],
    ['تحدث وزير الداخلية كريم بلحاج عن سفيرة السويد آنا لوند خلال اجتماع أمس.'],
  ])('does not make one of people who are spoken of, or at home both: %s', (text) => {
    expect(describeMeetings(readText(text), [])).toEqual([])
  })

  it('is said to each of two ambassadors of one office', () => {
    const told = describeMeetings(readText('عقد مستشار الأمن القومي قاسم الأعرجي، أمس، لقاءين منفصلين مع سفيري سويسرا دانييل هون وبلجيكا سيرج ديكسكن.'), ['countries'])
    expect(told.map((meeting) => meeting.split(' | ').at(-1))).toEqual(['CH', 'BE'])
  })

  it('is not said to those with whom something began once', () => {
    expect(describeMeetings(readText("Les ministres ont passé en revue la coopération, amorcée en février avec la venue à Tunis de l'inspecteur général Kwame Asante."), [])).toEqual(['reported | visit |  < Kwame Asante'])
  })
})

describe('a name', () => {
  it.each([
    ['زار القائد الأعلى للدرك السنغالي موسى فال أمس معهدا في كندا.', ['موسى فال']],
    ['استضاف مدير الشرطة الأوروبية روب وينرايت أمس في لاهاي السفير.', ['روب وينرايت']],
    ['زار المدير العام للأمن محمد ويقوم بجولة في كندا.', []],
  ])('may begin like a word and: %s', (text, people) => {
    expect(namesIn(readText(text))).toEqual(people)
  })
})
