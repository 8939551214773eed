import { facts, party } from '../invented-people'
import { monday, unknown, type CardCase } from './card-case'

/** Somebody with a name who is received. */
export const cardsOfGuests: readonly CardCase[] = [
  {
    name: 'an ambassador',
    facts: facts({ counterparts: [party({ person: 'leon', job: 'ambassador', country: 'GA' })], topics: ['counter-terrorism', 'organised-crime'] }),
    fr: {
      title: 'L’ambassadeur du Gabon, Léon Ondo, reçu à Rabat par Karim Benali',
      account: 'Le mercredi 21 janvier 2026 à Rabat, Karim Benali, directeur général de la sûreté nationale, a reçu l’ambassadeur du Gabon, Léon Ondo\u202f; il a notamment été question de la lutte contre le terrorisme et du crime organisé.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل بالرباط سفير الغابون ليون أوندو',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، سفير الغابون ليون أوندو، وتناول اللقاء على الخصوص مكافحة الإرهاب والجريمة المنظمة.',
    },
  },
  {
    name: 'an ambassador whose Arabic name nobody gives, on a Monday',
    facts: facts({ counterparts: [party({ person: 'alice', job: 'ambassador', country: 'GB' })], date: monday, topics: ['border-police'] }),
    fr: {
      title: 'Karim Benali reçoit l’ambassadrice du Royaume-Uni, Alice Ward',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu l’ambassadrice du Royaume-Uni, Alice Ward, à Rabat, un lundi (date inconnue), pour des entretiens portant notamment sur la police des frontières.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل سفيرة المملكة المتحدة Alice Ward',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، بالرباط، يوم اثنين (التاريخ غير معروف)، سفيرة المملكة المتحدة Alice Ward، في لقاء تناول على الخصوص شرطة الحدود.',
    },
  },
  {
    name: 'a guest whose French name nobody gives',
    facts: facts({ counterparts: [party({ person: 'hamad', job: 'state-security-chief', country: 'QA' })], date: monday }),
    fr: {
      title: 'Le chef de la Sécurité de l’État qatarie, حمد الكعبي, reçu à Rabat par Karim Benali',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu le chef de la Sécurité de l’État qatarie, حمد الكعبي, à Rabat, un lundi (date inconnue).',
    },
    ar: {
      title: 'كريم بنعلي يستقبل بالرباط رئيس أمن الدولة القطري حمد الكعبي',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، بالرباط، يوم اثنين (التاريخ غير معروف)، رئيس أمن الدولة القطري حمد الكعبي.',
    },
  },
  {
    name: 'the head of a police, three topics',
    facts: facts({ counterparts: [party({ person: 'imran', job: 'inspector-general', country: 'PK', organisation: 'police-pk' })], topics: ['irregular-migration', 'human-trafficking', 'training'], date: monday }),
    fr: {
      title: 'Karim Benali reçoit l’inspecteur général de la Police pakistanaise, Imran Qureshi',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu l’inspecteur général de la Police pakistanaise, Imran Qureshi, à Rabat, un lundi (date inconnue), pour des entretiens portant notamment sur la migration irrégulière, la traite des êtres humains et la formation policière.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل المفتش العام للشرطة الباكستانية عمران قريشي',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، بالرباط، يوم اثنين (التاريخ غير معروف)، المفتش العام للشرطة الباكستانية عمران قريشي، في لقاء تناول على الخصوص الهجرة غير النظامية والاتجار بالبشر والتكوين الشرطي.',
    },
  },
  {
    name: 'somebody of a ministry, neither place nor date',
    facts: facts({ counterparts: [party({ person: 'imran', job: 'inspector-general', country: 'PK', organisation: 'interior-ministry' })], place: null, date: unknown }),
    fr: {
      title: 'Karim Benali reçoit l’inspecteur général pakistanais, Imran Qureshi',
      account: 'Karim Benali, directeur général de la sûreté nationale marocaine, a reçu l’inspecteur général du ministère de l’Intérieur pakistanais, Imran Qureshi, à une date inconnue.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل المفتش العام بوزارة الداخلية الباكستانية عمران قريشي',
      account: 'استقبل المدير العام للأمن الوطني المغربي كريم بنعلي، في تاريخ غير معروف، المفتش العام بوزارة الداخلية الباكستانية عمران قريشي.',
    },
  },
  {
    name: 'two guests of one country',
    facts: facts({ counterparts: [party({ person: 'elena', job: 'police-chief', country: 'ES' }), party({ person: 'pablo', job: 'interior-minister', country: 'ES' })] }),
    fr: {
      title: 'Elena Ruiz et Pablo Gil (Espagne) reçus à Rabat par Karim Benali',
      account: 'Le mercredi 21 janvier 2026 à Rabat, Karim Benali, directeur général de la sûreté nationale, a reçu la cheffe de la police espagnole Elena Ruiz et le ministre de l’Intérieur espagnol Pablo Gil.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل بالرباط إيلينا رويز وبابلو خيل (إسبانيا)',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، قائدة الشرطة الإسبانية إيلينا رويز ووزير الداخلية الإسباني بابلو خيل.',
    },
  },
  {
    name: 'three guests',
    facts: facts({ counterparts: [party({ person: 'leon', job: 'ambassador', country: 'GA' }), party({ person: 'alice', job: 'ambassador', country: 'GB' }), party({ person: 'hamad', job: 'ambassador', country: 'QA' })] }),
    fr: {
      title: 'Karim Benali reçoit Léon Ondo (Gabon), Alice Ward (Royaume-Uni) et حمد الكعبي (Qatar)',
      account: 'Le mercredi 21 janvier 2026 à Rabat, Karim Benali, directeur général de la sûreté nationale, a reçu l’ambassadeur du Gabon Léon Ondo, l’ambassadrice du Royaume-Uni Alice Ward et l’ambassadeur du Qatar حمد الكعبي.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل ليون أوندو (الغابون) و«Alice Ward» (المملكة المتحدة) وحمد الكعبي (قطر)',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، سفير الغابون ليون أوندو وسفيرة المملكة المتحدة Alice Ward وسفير قطر حمد الكعبي.',
    },
  },
  {
    name: 'five guests',
    facts: facts({ counterparts: [party({ person: 'leon', job: 'ambassador', country: 'GA' }), party({ person: 'alice', job: 'ambassador', country: 'GB' }), party({ person: 'hamad', job: 'ambassador', country: 'QA' }), party({ person: 'jeanne', job: 'ambassador', country: 'FR' }), party({ person: 'imran', job: 'ambassador', country: 'PK' })] }),
    fr: {
      title: 'Karim Benali reçoit Léon Ondo, Alice Ward et trois autres responsables',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu l’ambassadeur du Gabon Léon Ondo, l’ambassadrice du Royaume-Uni Alice Ward et trois autres responsables le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل ليون أوندو و«Alice Ward» وثلاثة مسؤولين آخرين',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، سفير الغابون ليون أوندو وسفيرة المملكة المتحدة Alice Ward وثلاثة مسؤولين آخرين.',
    },
  },
  {
    name: 'two women who receive',
    facts: facts({ hosts: [party({ person: 'salma', job: 'interior-minister', country: 'MA' }), party({ person: 'jeanne', job: 'interior-minister', country: 'FR' })], counterparts: [party({ person: 'imran', job: 'security-official', country: 'PK' })] }),
    fr: {
      title: 'Salma Idrissi et Jeanne Roux reçoivent Imran Qureshi, responsable sécuritaire pakistanais',
      account: 'La ministre de l’Intérieur Salma Idrissi et la ministre de l’Intérieur française Jeanne Roux ont reçu Imran Qureshi, responsable sécuritaire pakistanais, le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'سلمى الإدريسي وجان رو تستقبلان المسؤول الأمني الباكستاني عمران قريشي',
      account: 'استقبلت وزيرة الداخلية سلمى الإدريسي ووزيرة الداخلية الفرنسية جان رو، يوم الأربعاء 21 يناير 2026 بالرباط، المسؤول الأمني الباكستاني عمران قريشي.',
    },
  },
  {
    name: 'a king',
    facts: facts({ hosts: [party({ person: 'karim', job: 'king', country: 'MA' })], counterparts: [party({ person: 'hamad', job: 'crown-prince', country: 'QA' })] }),
    fr: {
      title: 'Karim Benali reçoit le prince héritier qatari حمد الكعبي',
      account: 'Le roi du Maroc Karim Benali a reçu le prince héritier qatari حمد الكعبي le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل ولي العهد القطري حمد الكعبي',
      account: 'استقبل ملك المغرب كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، ولي العهد القطري حمد الكعبي.',
    },
  },
  {
    name: 'a day without a year',
    facts: facts({ counterparts: [party({ person: 'leon', job: 'prime-minister', country: 'GA' })], date: { edtf: null, weekday: null, precision: 'day', yearless: '05-01' } }),
    fr: {
      title: 'Le Premier ministre gabonais, Léon Ondo, reçu à Rabat par Karim Benali',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu le Premier ministre gabonais, Léon Ondo, à Rabat, le 1er mai (année inconnue).',
    },
    ar: {
      title: 'كريم بنعلي يستقبل بالرباط رئيس الوزراء الغابوني ليون أوندو',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، بالرباط، يوم فاتح ماي (السنة غير معروفة)، رئيس الوزراء الغابوني ليون أوندو.',
    },
  },
]
