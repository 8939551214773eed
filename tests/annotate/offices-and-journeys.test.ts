import { describe, expect, it } from 'vitest'
import { describeMeetings, namesIn, readText } from '../support/read-meetings'

/**
 * Sentences of agencies, about people whom we made up: offices side by side, journeys to come, and what is told of a
 * visit besides.
 */

describe('offices of one person', () => {
  it.each([
    // Who heads a government and holds a portfolio besides, with nothing between the two.
    ['عقد وزير الداخلية الأردني حازم العبادي مع الشيخ سالم بن راشد آل زايد رئيس مجلس الوزراء وزير الداخلية العماني جلسة مباحثات.', 'reported | talks | حازم العبادي < سالم بن راشد آل زايد | OM | -'],
    ['استقبل النائب الأول لرئيس مجلس الوزراء ووزير الدفاع الفريق طلال الشمري أمس سفير كندا.', 'reported | reception | طلال الشمري < ambassador/CA | CA | 2024-05-13'],
    ["Le ministre kényan de la Défense a rencontré lundi à Mascate le Premier ministre et ministre de l'Intérieur, cheikh Salem ben Rached.", 'reported | talks | Salem ben Rached < defence-minister/KE | KE | 2024-05-13'],
    ["Le premier vice-Premier ministre et ministre de la Défense, le général Talal Chamari, a reçu lundi l'ambassadeur du Canada.", 'reported | reception | Talal Chamari < ambassador/CA | CA | 2024-05-13'],
    // Straight after the verb, the portfolio of a country is the one he met.
    ['التقى سالم الراشد رئيس الوزراء وزير الدفاع الكيني أمس.', 'reported | talks | سالم الراشد < defence-minister/KE | KE | 2024-05-13'],
  ])('are his in: %s', (text, meeting) => {
    expect(describeMeetings(readText(text), ['countries', 'date'])).toEqual([meeting])
  })

  it.each([
    // A title with a preposition opens somebody else.
    ['ورحب رئيس الوزراء العماني بسمو الأمير حازم العبادي.', 'حازم العبادي', []],
    // A nationality in apposition stands for its bearer.
    ["Il a été salué par le directeur général de l'agence, l'Espagnol Pedro Marquez Soler.", 'Pedro Marquez Soler', ['director-general']],
  ])('are his alone in: %s', (text, name, functions) => {
    const person = readText(text).people.find(({ spellings }) => spellings[0]?.text === name)
    expect(person?.functions.flatMap(({ key }) => key ?? []).filter((key) => key !== 'prince')).toEqual(functions)
  })
})

describe('a name', () => {
  it.each([
    ['استقبل الوزير أمس الشيخ سالم بن راشد بن حمد بن عيسى آل زايد، رئيس هيئة الرياضة.', 'سالم بن راشد بن حمد بن عيسى آل زايد'],
    ['وقع وزير العدل فنسنت فان دن بروك مع نظيره الكيني اتفاقية.', 'فنسنت فان دن بروك'],
    ['قال وزير الدفاع ماركوس فون هاغن إن اللقاء كان مثمرا.', 'ماركوس فون هاغن'],
    // What stands between two parts of a name.
    ['استقبل الوزير أمس السيدة يو-كي\u00a0جون، سفيرة بلجيكا.', 'يو-كي\u00a0جون'],
    ['استقبل الوزير أمس سالم\u00a0هادي، سفير بلجيكا.', 'سالم\u00a0هادي'],
    ["Le ministre Karim Belhadj a reçu lundi S. Patrick\u00a0O'Hara, ambassadeur de Belgique.", "S. Patrick\u00a0O'Hara"],
    // A family name that has the ending of a verb or of "his".
    ['استقبل الوزير كريم بلحاج أمس جان مارك ايرولت سفير بلجيكا.', 'جان مارك ايرولت'],
    ['استقبل الوزير كريم بلحاج أمس جان مارك ايرولت بالرباط.', 'جان مارك ايرولت'],
    ['استقبل الوزير كريم بلحاج أمس ماري مادلين أولبرايت، سفيرة بلجيكا.', 'ماري مادلين أولبرايت'],
    ['استقبل مدير الأمن كريم سالم بوتفليقه السفير القطري.', 'كريم سالم بوتفليقه'],
    ["Le ministre Karim Belhadj a reçu lundi Jean-Marc Ayrolet, ambassadeur de Belgique.", 'Jean-Marc Ayrolet'],
    // … and what is a verb or a guest.
    ['استقبل مدير الأمن كريم سالم بضيفه الكيني.', 'كريم سالم'],
    ['حضر مدير الأمن كريم سالم هادي التحقت بالوفد الكيني.', 'كريم سالم هادي'],
  ])('is whole in: %s', (text, name) => {
    expect(namesIn(readText(text))).toContain(name)
  })

  it.each([
    ['إذا حضر سالم فإن الوزير سيستقبل السفير.'],
    ['إذا حضر سالم فان الوزير سيستقبل السفير.'],
    ['إذا حضر سالم فان وزير الأمن سيستقبل السفير.'],
    ['إذا حضر سالم فان خطة الأمن ستبدأ.'],
    // French writes none of these particles: nothing of it may be taken for one.
    ["Vu que Salem est venu, le ministre recevra l'ambassadeur."],
  ])('is none where the word is "so that": %s', (text) => {
    expect(readText(text).people).toEqual([])
  })
})

describe('who comes', () => {
  it.each([
    ['La venue lundi à Tunis du ministre italien Matteo Rossi a été saluée.', ['reported | visit |  < Matteo Rossi']],
    ['La venue de Matteo Rossi, ministre italien, a été saluée lundi à Tunis.', ['reported | visit |  < Matteo Rossi']],
    ["La venue à Tunis d'une délégation italienne a été saluée lundi.", ['reported | visit |  < ?/IT']],
    ['تم أمس وصول وفد إيطالي إلى تونس.', ['reported | visit |  < ?/IT']],
    ['تم أمس قدوم نظيره الإيطالي ماتيو روسي إلى تونس.', ['reported | visit |  < ماتيو روسي']],
    // Goods and seasons come too.
    ['La venue du printemps a été fêtée lundi à Tunis par le ministre italien Matteo Rossi.', []],
    ['La venue des touristes a été fêtée lundi à Tunis par le ministre italien Matteo Rossi.', []],
    ['أعلن الوزير كريم بلحاج أمس وصول شحنة قمح من إيطاليا إلى تونس.', []],
    ['أعلن الوزير كريم بلحاج أمس قدوم الربيع من إيطاليا إلى تونس.', []],
  ])('is somebody: %s', (text, meetings) => {
    expect(describeMeetings(readText(text), [])).toEqual(meetings)
  })
})

describe('a journey', () => {
  it.each([
    // The clause behind the noun says that it is still to come.
    ['كشفت مصادر عن ترتيبات لزيارة يقوم بها وزير الدفاع الكيني علي أوتينو إلى مقديشو في وقت لاحق من هذا العام.', 'announced'],
    ['أعلنت الوزارة عن زيارة يقوم بها وزير الدفاع الكيني علي أوتينو إلى مقديشو في الخريف المقبل.', 'announced'],
    ['أعلنت الوزارة عن زيارة يقوم بها وزير الدفاع الكيني علي أوتينو إلى مقديشو خلال السنة القادمة.', 'announced'],
    ['أعلنت الوزارة أن الزيارة المقبلة لوزير الدفاع الكيني علي أوتينو إلى مقديشو مهمة.', 'announced'],
    ["Le ministère a parlé de la prochaine visite du ministre kényan de la Défense, Ali Otieno, à Mogadiscio.", 'announced'],
    ["Le ministère a parlé de la visite du ministre kényan de la Défense, Ali Otieno, à Mogadiscio.", 'reported'],
    ['استقبل الرئيس وزير الدفاع الكيني علي أوتينو في زيارة يقوم بها إلى مقديشو.', 'reported'],
  ])('has its time in: %s', (text, status) => {
    expect(readText(text).meetings[0]?.status).toBe(status)
  })

  it.each([
    // When somebody took office is not when he came, and "the first of his visits" is the one told before.
    ['التقى وزير الدفاع الكيني علي أوتينو أمس نظيره الصومالي. وهذه أول زيارة يقوم بها الوزير إلى الصومال منذ توليه حقيبة الدفاع في مايو 2023.', ['2024-05-13']],
    ['Le ministre kényan de la Défense, Ali Otieno, a rencontré son homologue somalien, pour la première fois depuis sa nomination au gouvernement en mai 2023.', ['-']],
  ])('is of no other day in: %s', (text, days) => {
    expect(readText(text).meetings.map(({ date }) => date.edtf ?? '-')).toEqual(days)
  })

  it('is not to a town that only bears the name of the country', () => {
    const { meetings } = readText("Le ministre kényan de l'Intérieur, Ali Otieno, s'est rendu au Koweït. Le ministre kényan de l'Intérieur, Ali Otieno, a rencontré Salem Rached au Koweït.")
    expect(meetings.map(({ place }) => place)).not.toContain('koweit-kw')
  })
})

describe('an honour', () => {
  it.each([
    ['قررت اللجنة التنفيذية، في اجتماعها المنعقد أمس، منح وزير الدفاع الكيني علي أوتينو وسام المنظمة.', 'reported | ceremony |  < علي أوتينو | KE | 2024-05-13'],
    ["Lors de sa réunion de lundi, le comité a décidé de décerner la médaille à Ali Otieno, ministre kényan de la Défense.", 'reported | ceremony |  < Ali Otieno | KE | 2024-05-13'],
  ])('is what a committee that met decided in: %s', (text, meeting) => {
    expect(describeMeetings(readText(text), ['countries', 'date'])).toEqual([meeting])
  })

  it('is still to come where its ceremony is', () => {
    expect(readText('منحت اللجنة أمس الوزير علي أوتينو وسام المنظمة. وأوضحت الوزارة أن مراسم تقليد الوزير الكيني علي أوتينو ستجرى لاحقا.').meetings.filter(({ status }) => status === 'reported')).toHaveLength(1)
  })
})
