import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { sourceDocument } from './source-document'

const read = (text: string, published: string | null = null) => annotate(sourceDocument(text, { published }))

describe('the setting of a meeting', () => {
  it.each([
    ["Karim Belhadj a reçu lundi à Sousse l'ambassadeur du Chili.", '2026-01-19', 'sousse', null],
    // The dateline of an agency says where, when the sentence does not.
    ["MADRID (EFE) - Karim Belhadj a reçu lundi l'ambassadeur du Chili.", '2026-01-19', 'madrid', null],
    ['Karim Belhadj s’est entretenu mardi avec l’ambassadeur du Chili en marge du salon Milipol.', '2026-01-20', null, 'milipol'],
    // Games are spoken of; people meet on their margin.
    ['Karim Belhadj et l’ambassadeur de France ont discuté mardi de la sécurité lors des Jeux olympiques de Paris.', '2026-01-20', null, null],
    ['Karim Belhadj a rencontré mardi l’ambassadeur de France en marge des Jeux olympiques de Paris.', '2026-01-20', null, 'paris-olympics'],
    ['استقبل كريم بلحاج، يوم الاثنين بسوسة، سفير الشيلي.', '2026-01-19', 'sousse', null],
    ['القاهرة (أ ش أ) - استقبل كريم بلحاج يوم الاثنين سفير الشيلي.', '2026-01-19', 'le-caire', null],
    ['التقى كريم بلحاج، أمس الأربعاء، سفير الشيلي على هامش معرض ميليبول.', '2026-01-21', null, 'milipol'],
    // The day of a communiqué, the year of a programme and the palace of a town's name are none of the meeting's.
    ['أفاد بلاغ للوزارة، اليوم الخميس، أن كريم بلحاج استقبل أمس سفير الشيلي.', '2026-01-21', null, null],
    ['استقبل كريم بلحاج بالقصر الرئاسي سفير الشيلي، واتفقا على برنامج للتكوين خلال سنة 2027.', null, null, null],
    ['في إطار زيارة عمل، استقبل كريم بلحاج بمدينة سلا سفير الشيلي.', null, 'sale', null],
    ['تباحث كريم بلحاج مع سفير فرنسا، يوم الاثنين، حول تأمين الألعاب الأولمبية.', '2026-01-19', null, null],
  ])('has day, place and occasion: %s', (text, edtf, place, occasion) => {
    const [meeting] = read(text, '2026-01-22').meetings
    expect(meeting).toMatchObject({ date: { edtf }, place, occasion })
  })

  it.each([
    ['Karim Belhadj a reçu l’ambassadeur du Chili. Le visiteur repartira de Sousse le 19 janvier 2026.', '2026-01-19'],
    ['استقبل كريم بلحاج، وزير العدل، سفير الشيلي. وكان الضيف في سوسة يوم 19 يناير 2026.', '2026-01-19'],
    // Two days are a guess, and the days of games are no meeting's.
    ['Karim Belhadj a reçu l’ambassadeur du Chili. La cérémonie du 12 janvier 2026 et celle du 19 janvier 2026 ont été belles.', null],
    ['استقبل كريم بلحاج، وزير العدل، سفير الشيلي. وتنطلق الألعاب الأولمبية بباريس يوم 26 يوليوز 2026.', null],
  ])('is the only day of the article when the meeting has none: %s', (text, edtf) => {
    expect(read(text).meetings[0]?.date.edtf).toBe(edtf)
  })

  it('keeps an interval without its year rather than a day told later', () => {
    const [meeting] = read('Karim Belhadj, ministre de la Justice, a séjourné à Rome du 26 au 28 juin. M. Belhadj est arrivé à Rome mercredi 26 juin.').meetings
    expect(meeting?.date.yearless).toBe('06-26/06-28')
  })
})

describe('mentions', () => {
  const countries = (text: string) => read(text).mentions.filter(({ kind }) => kind === 'country').map(({ key }) => key)
  const places = (text: string) => read(text).mentions.filter(({ kind }) => kind === 'place').map(({ key, text: words }) => `${key} ${words}`)

  it.each([
    ['Karim Belhadj a évoqué le trafic en Amérique latine avec l’ambassadeur du Chili.', ['CL']],
    ['Les deux parties ont parlé du golfe de Guinée et de l’océan Indien avec le Kenya.', ['KE']],
    ['تناول اللقاء قضايا المغرب العربي ودول الخليج مع سفير الشيلي.', ['CL']],
    ['استقبل كريم بلحاج سفير المغرب في أمريكا اللاتينية.', ['MA']],
  ])('name no country by a part of the world: %s', (text, found) => {
    expect(countries(text)).toEqual(found)
  })

  it.each([
    ['استقبل كريم بلحاج بالرباط سفير الشيلي بحضور عدد من كبار الضباط.', ['rabat الرباط']],
    ['Karim Belhadj a reçu à Rabat l’ambassadeur du Chili.', ['rabat Rabat']],
  ])('give a place without the letters before it, and none by chance: %s', (text, found) => {
    expect(places(text)).toEqual(found)
  })

  it('stand at their span', () => {
    const { mentions, paragraphs } = read('استقبل وزير الداخلية كريم بلحاج بالرباط سفير الشيلي رودريغو فوينتيس لبحث مكافحة الإرهاب.')
    expect(mentions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'country', 'place', 'topic']))
    for (const { span, text } of mentions) expect(paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toBe(text)
  })
})

describe('a meeting of months before the day of publication', () => {
  it.each([
    ['Karim Belhadj a rencontré en juin 2024 le ministre chilien Rodrigo Fuentes.', ['recalled']],
    ['التقى كريم بلحاج في يونيو 2024 وزير العدل الشيلي رودريغو فوينتيس.', ['recalled']],
    ['التقى كريم بلحاج في 12 يناير 2026 وزير العدل الشيلي رودريغو فوينتيس.', ['reported']],
  ])('is past, whatever the tense: %s', (text, statuses) => {
    expect(read(text, '2026-01-22').meetings.map(({ status }) => status)).toEqual(statuses)
  })
})

describe('the paragraphs of a meeting', () => {
  it.each([
    ["Karim Belhadj a reçu lundi l'ambassadeur du Chili, Rodrigo Fuentes.\nCette rencontre a porté sur la formation.\nLe port de Sousse sera agrandi l'an prochain.", [0, 1]],
    ['استقبل كريم بلحاج يوم الاثنين سفير الشيلي، رودريغو فوينتيس.\nوتناول اللقاء سبل تعزيز التعاون في مجال التكوين.\nوستتم توسعة ميناء سوسة في السنة المقبلة.', [0, 1]],
  ])('go on as long as the text speaks of it: %s', (text, paragraphs) => {
    expect(read(text).meetings.map((meeting) => meeting.paragraphs)).toEqual([paragraphs])
  })

  it.each([
    ["Karim Belhadj a reçu l'ambassadeur du Chili, Rodrigo Fuentes. Le directeur de la police, Samir Haddad, a assisté à la rencontre."],
    ['استقبل كريم بلحاج سفير الشيلي، رودريغو فوينتيس. وحضر اللقاء مدير الأمن العام اللواء سامي حداد.'],
  ])('hold no meeting with those who attended it: %s', (text) => {
    expect(read(text).meetings.map(({ countries }) => countries)).toEqual([['CL']])
  })
})
