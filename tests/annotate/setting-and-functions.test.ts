import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { sourceDocument } from './source-document'

const read = (text: string, published: string | null = null) => annotate(sourceDocument(text, { published }))

/** Functions of everybody with a name: `name: key/country text`. */
const functionsOf = (text: string) =>
  read(text).people.map(({ spellings, functions }) =>
    `${spellings[0]?.text}: ${functions.map(({ key, country, text: words }) => `${key}/${country} ${words}`).join(' + ')}`)

describe('a function', () => {
  it.each([
    // Key, country and words of an apposition, before the name or after it.
    ["Karim Belhadj, ministre de l'Intérieur, a reçu Ana Pereira, ambassadrice du Portugal à Tunis.", ["Karim Belhadj: interior-minister/null ministre de l'Intérieur", 'Ana Pereira: ambassador/PT ambassadrice du Portugal à Tunis']],
    // The nationality stands inside the function.
    ["Le ministre tunisien de l'Intérieur, Karim Belhadj, a reçu Ana Pereira.", ["Karim Belhadj: interior-minister/TN ministre tunisien de l'Intérieur", 'Ana Pereira: ']],
    // A rank and a name behind a function are its holder's.
    ["Le directeur général de la police du Niger, l'inspecteur général Moussa Ndiaye, a été reçu par Karim Belhadj.", ['Moussa Ndiaye: police-chief/NE directeur général de la police du Niger + inspector-general/null inspecteur général', 'Karim Belhadj: ']],
    // A list of functions with a name behind each.
    ["Karim Belhadj a reçu les ambassadeurs du Japon, Kenji Tanaka, de l'Inde, Arjun Kumar, et du Kenya, Daniel Otieno.", ['Karim Belhadj: ', 'Kenji Tanaka: ambassador/JP ambassadeurs du Japon', "Arjun Kumar: ambassador/IN de l'Inde", 'Daniel Otieno: ambassador/KE du Kenya']],
    ['Jeanne Martin, la nouvelle préfète de police, a reçu Ana Pereira.', ['Jeanne Martin: police-chief/null préfète de police', 'Ana Pereira: ']],
    ['استقبل كريم بلحاج، وزير الداخلية، ماريا بيريرا، سفيرة البرتغال بتونس.', ['كريم بلحاج: interior-minister/null وزير الداخلية', 'ماريا بيريرا: ambassador/PT سفيرة البرتغال بتونس']],
    ['التقى رئيس المخابرات العامة المصرية، اللواء سامي حداد، مدير جهاز المخابرات التركي محمد يلدز.', ['سامي حداد: intelligence-chief/EG رئيس المخابرات العامة المصرية + general/null اللواء', 'محمد يلدز: intelligence-chief/TR مدير جهاز المخابرات التركي']],
    ['استقبل معالي وزير الداخلية السعودي، صاحب السمو الملكي الأمير سامي بن خالد، معالي وزير الداخلية الماليزي كريم سليمان.', ['سامي بن خالد: interior-minister/SA وزير الداخلية السعودي', 'كريم سليمان: interior-minister/MY وزير الداخلية الماليزي']],
    // Whoever stands for a country has his post behind him, as an ambassador has.
    ["Ana Pereira, représentante du Portugal à Tunis, a reçu Karim Belhadj.", ['Ana Pereira: representative/PT représentante du Portugal à Tunis', 'Karim Belhadj: ']],
    ['استقبل سامي حداد سعادة السفيرة الأمريكية لدى تونس، ليلى مارتن.', ['سامي حداد: ', 'ليلى مارتن: ambassador/US السفيرة الأمريكية لدى تونس']],
  ])('is read with key, country and words: %s', (text, functions) => {
    expect(functionsOf(text)).toEqual(functions)
  })

  // A field names a service as a bracket does.
  it.each([
    ["Le ministre de l'Intérieur et de la Sûreté nationale, Karim Belhadj, a reçu Ana Pereira.", "dgsn ministre de l'Intérieur et de la Sûreté nationale"],
    ["Le ministre de l'Intérieur, de la Décentralisation et de la Sûreté nationale, Karim Belhadj, a reçu Ana Pereira.", "dgsn ministre de l'Intérieur, de la Décentralisation et de la Sûreté nationale"],
    ["Le ministre de l'Intérieur et de l'Aménagement du territoire, Karim Belhadj, a reçu Ana Pereira.", "null ministre de l'Intérieur et de l'Aménagement du territoire"],
    ['استقبل وزير الداخلية والأمن الوطني كريم بلحاج أمس سفير قطر.', 'dgsn وزير الداخلية والأمن الوطني'],
    ['استقبل وزير الداخلية وترقية اللامركزية كريم بلحاج أمس سفير قطر.', 'null وزير الداخلية وترقية اللامركزية'],
  ])('of several fields has their service: %s', (text, expected) => {
    const [role] = annotate(sourceDocument(text)).people.find(({ spellings }) => /^(?:Karim|كريم)/.test(spellings[0]?.text ?? ''))?.functions ?? []
    expect(`${role?.organisation ?? 'null'} ${role?.text ?? ''}`).toBe(expected)
  })

  it.each([
    ['استقبل الوزير كريم بلحاج نظيره الإيطالي باولو ريتشي.', 'باولو ريتشي', 'm'],
    ['استقبل الوزير كريم بلحاج نظيرته الإيطالية ماريا ريتشي.', 'ماريا ريتشي', 'f'],
    ["Karim Belhadj a reçu l'ambassadrice du Portugal, Ana Pereira.", 'Ana Pereira', 'f'],
  ])('shows whether it is of a man or a woman: %s', (text, name, gender) => {
    expect(read(text).people.find(({ spellings }) => spellings[0]?.text === name)?.gender).toBe(gender)
  })
})

describe('a name', () => {
  it.each([
    ["L'ambassadrice de Corée du Sud, Mme Yu Ki-jun, a été reçue par Karim Belhadj.", ['Yu Ki-jun', 'Karim Belhadj']],
    ["Le ministre de l'Intérieur, Fernando Grande-Marlaska, a reçu Ana Pereira.", ['Fernando Grande-Marlaska', 'Ana Pereira']],
    ['Ancienne directrice adjointe de cabinet, elle a fait toute sa carrière dans l’administration.', []],
    ['استقبل كريم بلحاج سفيرة كوريا الجنوبية، السيدة يو كي جون، بمكتبه.', ['كريم بلحاج', 'يو كي جون']],
    ['التقى مدير الأمن العام اللواء سامي حداد، مدير عام الشرطة الفلسطينية اللواء علام السقا والوفد المرافق له.', ['سامي حداد', 'علام السقا']],
    ['استقبل الرئيس سامي حداد، أمس بقصر قرطاج، سفراء كل من فرنسا والهند.', ['سامي حداد']],
  ])('is whole, and nothing else is one: %s', (text, names) => {
    expect(read(text).people.map(({ spellings }) => spellings[0]?.text)).toEqual(names)
  })
})

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
