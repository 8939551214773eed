import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'
import { describeMeetings, namesIn, readText, sidesIn } from '../support/read-meetings'

const { tells } = checkMeetings()

/**
 * Sentences as agencies of the Gulf, the Sahel, Iraq, Libya, Belgium and Côte d'Ivoire write them, about people whom we
 * made up.
 */

describe('a meeting', () => {
  tells('is read in: %s', [
    // A ministry of several fields, with commas between them, before the name.
    ["Le ministre de l'Intérieur, de la Sécurité et de la Décentralisation, Mahamadou Issoufa, a reçu lundi à Niamey l'ambassadeur du Qatar.", 'reported | reception | Mahamadou Issoufa < ambassador/QA | QA | niamey | 2024-05-13'],
    ["Le ministre d'État, ministre de l'Administration territoriale et de l'Aménagement du territoire, Général de brigade Émile Kaboré, a rencontré lundi à Ouagadougou son homologue togolais.", 'reported | talks | Émile Kaboré < counterpart/TG | TG | ouagadougou | 2024-05-13'],
    // Words between the two parts of a verb; what has just been done.
    ["Le ministre de la Sécurité, Ibrahima Konan, a, pour sa part, longuement reçu lundi à Abidjan l'ambassadeur de Belgique, Luc Peeters.", 'reported | reception | Ibrahima Konan < Luc Peeters | BE | abidjan | 2024-05-13'],
    ["Le ministre de la Sécurité, Ibrahima Konan, vient de signer à Bruxelles avec son homologue belge, Luc Peeters, une convention.", 'reported | agreement | Luc Peeters < Ibrahima Konan | BE | bruxelles | -'],
    ["Le ministre de la Sécurité, Ibrahima Konan, s'est brièvement entretenu lundi à Abidjan avec l'Irakien Salam Hadi.", 'reported | talks | Ibrahima Konan < Salam Hadi | IQ | abidjan | 2024-05-13'],
    // Who leads a delegation is its side, of its country.
    ["Une délégation de la Gendarmerie nationale du Tchad, conduite par son directeur général, Moussa Idriss, séjourne à Libreville depuis lundi.", 'reported | visit |  < Moussa Idriss | GA | libreville | 2024-05-13'],
    ["Ibrahima Konan, ministre de la Sécurité, a reçu lundi une délégation de la police irakienne dirigée par le préfet Salam Hadi.", 'reported | reception | Ibrahima Konan < Salam Hadi | IQ | - | 2024-05-13'],
    ['زار وفد من الشرطة الاتحادية الألمانية برئاسة العميد شتيفان ماير الكويت أمس الاثنين.', 'reported | visit |  < شتيفان ماير | KW | - | 2024-05-13'],
    ['أكد الفريق أول ركن خالد الورفلي خلال استقباله وفدا عسكريا تركيا برئاسة اللواء إلكاي دمير على متانة العلاقات.', 'reported | reception | خالد الورفلي < إلكاي دمير | TR | - | -'],
    // A participle that opens the sentence, an audience that was granted, a town named in the sentence before.
    ["Arrivé dimanche à Abidjan, le chef d'état-major de l'armée belge, Luc Peeters, a eu une séance de travail avec Ibrahima Konan.", 'reported | visit | Ibrahima Konan < Luc Peeters | CI | abidjan | 2024-05-12'],
    ["« Tout va bien », a dit le ministre koweïtien de l'Intérieur, Nasser Al-Fadhli, au sortir d'une audience que lui a accordée lundi le président Ibrahima Konan.", 'reported | reception | Ibrahima Konan < Nasser Al-Fadhli | KW | - | 2024-05-13'],
    // The town and the day of another verb of the sentence are not those of the meeting.
    ["Ibrahima Konan, ministre de la Sécurité, a rencontré lundi l'Irakien Salam Hadi, qu'il avait lui-même reçu à Bouaké en mars.", 'reported | talks | Ibrahima Konan < Salam Hadi | IQ | - | 2024-05-13'],
    // Two offices of one person, and the offices of the Gulf.
    ['استقبل معالي الفريق الشيخ راشد بن حمد آل نهيان، نائب رئيس مجلس الوزراء وزير الداخلية، في أبوظبي، اللواء سالم الورفلي، وزير الداخلية الليبي.', 'reported | reception | راشد بن حمد آل نهيان < سالم الورفلي | LY | abu-dhabi | -'],
    // The capital by what it is; a dateline says where a paper writes.
    ['وصل وزير الداخلية الكويتي ناصر الفضلي إلى العاصمة الأردنية عمّان في زيارة رسمية.', 'reported | visit |  < ناصر الفضلي | JO | amman | -'],
    ['مسقط - وقع وزير الداخلية العماني سالم المعمري في العاصمة العراقية مع نظيره حيدر هادي اتفاقية لتبادل المطلوبين.', 'reported | agreement | حيدر هادي < سالم المعمري | OM | bagdad | -'],
    // Farewell, reception from somebody, and two who sign.
    ['ودّع رئيس الأركان العامة للجيش الكويتي الفريق الركن ناصر الفضلي، أمس، الملحق العسكري الإيطالي العقيد ماركو بيانكي.', 'reported | reception | ناصر الفضلي < ماركو بيانكي | IT | - | 2024-05-13'],
    ['حظي وزير الداخلية الكويتي ناصر الفضلي باستقبال من الرئيس سالم الورفلي.', 'reported | reception | سالم الورفلي < ناصر الفضلي | KW | - | -'],
    // A visit to people who are not named.
    ['في إطار زيارة عمل تقوده إلى نواكشوط، أجرى الفريق أول سالم المعمري، قائد شرطة عمان السلطانية، محادثات مع إدارة الأمن.', 'reported | visit |  < سالم المعمري | MR | - | -'],
    // What is announced for Thursday is on the next one.
    ["La ministre belge de l'Intérieur, Annelies Maes, est attendue jeudi à Bamako, où elle doit rencontrer Ibrahima Konan.", 'announced | talks | Ibrahima Konan < Annelies Maes | BE | bamako | 2024-05-16'],
    // A call told without a verb, a joint press conference, a delegation that somebody leads away.
    ["L'ambassadeur de Belgique Luc Peeters chez le ministre de la Sécurité Ibrahima Konan", 'reported | visit | Ibrahima Konan < Luc Peeters | BE | - | -'],
    ["Ibrahima Konan, ministre de la Sécurité, l'a dit lundi lors d'un point de presse conjoint avec l'Irakien Salam Hadi.", 'reported | talks | Ibrahima Konan < Salam Hadi | IQ | - | 2024-05-13'],
    ["Le ministre de la Défense, Ibrahima Konan, a conduit une forte délégation à Doha du 12 au 14 mai.", 'reported | visit |  < Ibrahima Konan | QA | doha | 2024-05-12/2024-05-14'],
    // States that sign in their own name.
    ["Signature lundi à Cotonou d'un accord d'extradition entre le Bénin et la Belgique.", 'reported | agreement | ?/BJ < ?/BE | BE | cotonou | 2024-05-13'],
    ["Le Koweït et la Belgique ont signé lundi à Bruxelles un accord d'extradition.", 'reported | agreement | ?/BE < ?/KW | KW | bruxelles | 2024-05-13'],
    ["L'État belge a décoré lundi à Abidjan le commissaire Ibrahima Konan.", 'reported | ceremony | ?/BE < Ibrahima Konan | BE | abidjan | 2024-05-13'],
    // Who invites is named before the one who comes.
    ['تلبية لدعوة من نظيره القطري، بدأ وزير الداخلية الليبي اللواء سالم الورفلي زيارة رسمية إلى الدوحة.', 'reported | visit | counterpart/QA < سالم الورفلي | QA | - | -'],
    // Who stands between the asides of a sentence is there, and not met.
    ["Ibrahima Konan, ministre de la Sécurité, a reçu ce matin l'ambassadeur du Qatar en présence du ministre de la Justice, Adama Bamba.", 'reported | reception | Ibrahima Konan < ambassador/QA | QA | - | 2024-05-14'],
  ])

  it('is in the town that the sentence before names', () => {
    const told = readText("Le ministre belge de la Justice, Luc Peeters, était dimanche à Bagdad. Il y a vu son homologue irakien, Salam Hadi.")
    expect(describeMeetings(told)).toEqual(['reported | visit | Salam Hadi < Luc Peeters | IQ | bagdad | 2024-05-12'])
  })

  it.each([
    ["La signature intervient après le plan Hadi. Salam Hadi n'a rien dit. Rien de plus."],
    ["C'était lundi. Il s'agit de la deuxième visite de Luc Peeters à Bamako."],
  ])('is none in: %s', (text) => {
    expect(readText(text).meetings).toEqual([])
  })
})

describe('a person', () => {
  it.each([
    // A people as a family name, and no country.
    ['استقبل رئيس مجلس الوزراء السيد محمد شياع الكويتي، اليوم، وزير الداخلية التركي.', ['محمد شياع الكويتي']],
    // Words behind a title and a given name that look like others.
    ['قام الجنرال مارتن فاي بزيارة إلى الدوحة.', ['مارتن فاي']],
    ['وقع وزير العدل الإيفواري جان سانسان كونان مذكرة تفاهم مع نظيره التشادي.', ['جان سانسان كونان']],
    ['استقبل رئيس حكومة الوحدة الوطنية الليبية نائب وزير الداخلية المالطي بايرون كاميليري والوفد المرافق له.', ['بايرون كاميليري']],
    ['تفقد قائد القوات البرية الإيطالية الجنرال كارميني ماسيلو، أمس، قوات بلاده.', ['كارميني ماسيلو']],
    ['أشاد وزير الأمن البوركيني محمادو سانو بالدعم التركي.', ['محمادو سانو']],
    ['بعث خادم الحرمين الشريفين الملك سالم بن حمد برقية إلى الرئيس.', ['سالم بن حمد']],
    // What follows a name, and what stands before it.
    ['أجرى المدير العام للأمن الوطني التشادي إدريس موسى استعرضت خلالها مباحثات مع السفير.', ['إدريس موسى']],
    ['استقبل وزير الداخلية والجماعات المحلية والتهيئة العمرانية إبراهيم عيسى السفير القطري.', ['إبراهيم عيسى']],
    // A house called after somebody, a title inside a name.
    ["Le ministre a visité l'École supérieure de police Ali-Bamba et le Centre international des conférences (CIC) Adama-Traoré.", []],
    ["Le directeur de l'École supérieure de police Ali-Bamba, Ibrahima Konan, a reçu lundi l'ambassadeur du Qatar.", ['Ibrahima Konan']],
    ["Le directeur de l'École supérieure de police Ali Bamba, Ibrahima Konan, a reçu lundi l'ambassadeur du Qatar.", ['Ibrahima Konan']],
    ['استقبل مدير معهد الشرطة سالم هادي، كريم بلحاج، أمس سفير قطر.', ['كريم بلحاج']],
    ['استقبل الوزير كريم بلحاج في مدرسة الشرطة سالم هادي أمس سفير قطر.', ['كريم بلحاج']],
    // … and the one who is at the head of a house.
    ["Le directeur du Centre national de formation Ibrahima Konan a reçu lundi l'ambassadeur du Qatar.", ['Ibrahima Konan']],
    ["Le directeur de l'hôpital militaire Ibrahima Konan a reçu lundi l'ambassadeur du Qatar.", ['Ibrahima Konan']],
    ['استقبل مدير مدرسة الشرطة إبراهيما كونان أمس سفير قطر.', ['إبراهيما كونان']],
    ['Le commissaire El Hadji Cheikh Traoré a reçu lundi un ambassadeur.', ['El Hadji Cheikh Traoré']],
  ])('is named in: %s', (text, names) => {
    expect(namesIn(readText(text))).toEqual(names)
  })

  it('goes by an inner part of the name', () => {
    expect(readText("Le ministre chilien Fernando Ruiz Gómez est à Bamako. M. Ruiz y a vu des policiers.").people).toHaveLength(1)
    expect(readText('حل الوزير الشيلي فرناندو رويس غوميز بباماكو. والتقى السيد رويس رجال الشرطة.').people).toHaveLength(1)
  })

  it('of a country is not the minister of another without a name', () => {
    const { people, meetings } = readText('وصل وزير الداخلية الكويتي إلى عمّان، وكان في استقباله وزير الداخلية سالم هادي.')
    expect(people.map(({ country }) => country)).toEqual([null])
    expect(meetings.flatMap(({ counterparts }) => counterparts).map(({ person, country }) => [person, country])).toContainEqual([null, 'KW'])
  })

  it('bears the country of the ministry where he serves', () => {
    expect(readText('كاتب الدولة بوزارة الداخلية الألمانية يوهان ماير وصل أمس.').people.map(({ country }) => country)).toEqual(['DE'])
  })

  it('has the office behind the name, and the next one his own', () => {
    const { people } = readText('التقى الشيخ خالد بن حمد آل خليفة نائب رئيس مجلس الوزراء، السيد بيتر مارتن الأمين العام للمنظمة.')
    expect(people.map(({ functions }) => functions[0]?.key)).toEqual(['deputy-prime-minister', 'secretary-general'])
    const received = readText('استقبل وزير الخارجية كريم بلحاج مبعوث الأمم المتحدة إلى ليبيا سالم هادي.').people
    expect(received.map(({ functions }) => functions[0]?.key)).toEqual(['foreign-minister', 'envoy'])
  })

  it.each([
    ['استقبل الوزير كريم بلحاج أمس الفريق الركن القطري.', 'كريم بلحاج < general/QA'],
    ['استقبل الوزير كريم بلحاج أمس الفريق محمود سالم.', 'كريم بلحاج < محمود سالم'],
    ['استقبل الوزير كريم بلحاج أمس الفريق الطبي القطري.', undefined],
    ['Le ministre Karim Belhadj a reçu lundi le général qatari.', 'Karim Belhadj < general/QA'],
    ['Le ministre Karim Belhadj a reçu lundi le quartier général qatari.', undefined],
  ])('is a general behind الفريق and "le général", which are a team and an adjective elsewhere: %s', (text, sides) => {
    expect(sidesIn(readText(text))).toEqual(sides === undefined ? [] : [sides])
  })
})
