import type { EventFacts } from '@/lib/model/event'
import { facts, host, party } from './invented-people'

const monday = { edtf: null, weekday: 1, precision: 'weekday' } as const
const unknown = { edtf: null, weekday: null, precision: 'unknown' } as const
const days = { edtf: '2025-06-26/2025-06-28', weekday: null, precision: 'range' } as const

interface CardCase {
  name: string
  facts: EventFacts
  fr: { title: string; account: string }
  ar: { title: string; account: string }
}

/** Facts and the very words that a card makes of them, read and approved in both languages. */
export const cards: CardCase[] = [
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
    name: 'talks with a woman at the head of a police',
    facts: facts({ kind: 'talks', counterparts: [party({ person: 'jeanne', job: 'director-general', country: 'FR', organisation: 'dgpn-fr' })], topics: ['major-event-security', 'drug-trafficking', 'extradition'] }),
    fr: {
      title: 'Karim Benali s’entretient avec Jeanne Roux (France)',
      account: 'Karim Benali, directeur général de la sûreté nationale, s’est entretenu avec la directrice générale de la police nationale française, Jeanne Roux, le mercredi 21 janvier 2026 à Rabat\u202f; les échanges ont notamment porté sur la sécurité des grands événements, le trafic de drogue et l’extradition.',
    },
    ar: {
      title: 'كريم بنعلي يجري مباحثات مع المديرة العامة للشرطة الوطنية الفرنسية جان رو',
      account: 'أجرى المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، مباحثات مع المديرة العامة للشرطة الوطنية الفرنسية جان رو تناولت على الخصوص تأمين التظاهرات الكبرى والاتجار في المخدرات وتسليم المطلوبين.',
    },
  },
  {
    name: 'a woman who talks abroad with a nameless counterpart',
    facts: facts({ kind: 'talks', hosts: [party({ person: 'salma', job: 'interior-minister', country: 'MA' })], counterparts: [party({ job: 'counterpart', country: 'TR' })], place: 'ankara', occasion: 'igef', topics: ['cybercrime'] }),
    fr: {
      title: 'Salma Idrissi s’entretient avec son homologue turc',
      account: 'Salma Idrissi, ministre de l’Intérieur marocaine, s’est entretenue avec son homologue turc le mercredi 21 janvier 2026 à Ankara, en marge de la Foire internationale des équipements de la sécurité intérieure (IGEF)\u202f; les échanges ont notamment porté sur la cybercriminalité.',
    },
    ar: {
      title: 'سلمى الإدريسي تجري مباحثات مع نظيرها التركي',
      account: 'أجرت وزيرة الداخلية المغربية سلمى الإدريسي، يوم الأربعاء 21 يناير 2026 بأنقرة، على هامش المعرض الدولي لتجهيزات الأمن الداخلي، مباحثات مع نظيرها التركي تناولت على الخصوص الجريمة السيبرانية.',
    },
  },
  {
    name: 'two hosts and their counterpart',
    facts: facts({ kind: 'talks', hosts: [host, party({ person: 'salma', job: 'interior-minister', country: 'MA' })], counterparts: [party({ person: 'elena', job: 'counterpart', country: 'ES', gender: 'f' })] }),
    fr: {
      title: 'Karim Benali et Salma Idrissi s’entretiennent avec leur homologue espagnole, Elena Ruiz',
      account: 'Le directeur général de la sûreté nationale Karim Benali et la ministre de l’Intérieur Salma Idrissi se sont entretenus avec leur homologue espagnole, Elena Ruiz, le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي وسلمى الإدريسي يجريان مباحثات مع نظيرتهما الإسبانية إيلينا رويز',
      account: 'أجرى المدير العام للأمن الوطني كريم بنعلي ووزيرة الداخلية سلمى الإدريسي، يوم الأربعاء 21 يناير 2026 بالرباط، مباحثات مع نظيرتهما الإسبانية إيلينا رويز.',
    },
  },
  {
    name: 'a visit to the host',
    facts: facts({ kind: 'visit', counterparts: [party({ person: 'jeanne', job: 'interior-minister', country: 'FR' })], date: days, topics: ['training'] }),
    fr: {
      title: 'La ministre de l’Intérieur française, Jeanne Roux, en visite à Rabat',
      account: 'Jeanne Roux, ministre de l’Intérieur française, a effectué une visite à Rabat, du 26 au 28 juin 2025, et y a rencontré le directeur général de la sûreté nationale marocaine, Karim Benali\u202f; les échanges ont notamment porté sur la formation policière.',
    },
    ar: {
      title: 'وزيرة الداخلية الفرنسية جان رو في زيارة إلى الرباط',
      account: 'قامت وزيرة الداخلية الفرنسية جان رو، من 26 إلى 28 يونيو 2025، بزيارة إلى الرباط، التقت خلالها المدير العام للأمن الوطني المغربي كريم بنعلي، في لقاء تناول على الخصوص التكوين الشرطي.',
    },
  },
  {
    name: 'a visit by the host',
    facts: facts({ kind: 'visit', counterparts: [party({ person: 'elena', job: 'police-chief', country: 'ES' })], place: 'madrid', date: { edtf: '2025-06', weekday: null, precision: 'month' } }),
    fr: {
      title: 'Le directeur général de la sûreté nationale marocaine, Karim Benali, en visite à Madrid',
      account: 'Karim Benali, directeur général de la sûreté nationale marocaine, a effectué une visite à Madrid, en juin 2025, et y a rencontré la cheffe de la police espagnole, Elena Ruiz.',
    },
    ar: {
      title: 'المدير العام للأمن الوطني المغربي كريم بنعلي في زيارة إلى مدريد',
      account: 'قام المدير العام للأمن الوطني المغربي كريم بنعلي، خلال يونيو 2025، بزيارة إلى مدريد، التقى خلالها قائدة الشرطة الإسبانية إيلينا رويز.',
    },
  },
  {
    name: 'a visit of two women',
    facts: facts({ kind: 'visit', counterparts: [party({ person: 'jeanne', job: 'ambassador', country: 'FR' }), party({ person: 'elena', job: 'ambassador', country: 'ES' })], place: 'dakhla' }),
    fr: {
      title: 'Jeanne Roux (France) et Elena Ruiz (Espagne) en visite à Dakhla',
      account: 'L’ambassadrice de France Jeanne Roux et l’ambassadrice d’Espagne Elena Ruiz ont effectué une visite à Dakhla, le mercredi 21 janvier 2026, et y ont rencontré le directeur général de la sûreté nationale marocaine, Karim Benali.',
    },
    ar: {
      title: 'جان رو (فرنسا) وإيلينا رويز (إسبانيا) في زيارة إلى الداخلة',
      account: 'قامت سفيرة فرنسا جان رو وسفيرة إسبانيا إيلينا رويز، يوم الأربعاء 21 يناير 2026، بزيارة إلى الداخلة، التقتا خلالها المدير العام للأمن الوطني المغربي كريم بنعلي.',
    },
  },
  {
    name: 'a visit by somebody whose function leaves no room, to two people of one country',
    facts: facts({
      kind: 'visit', hosts: [party({ person: 'abdelhak', job: 'director-general', country: 'MA', organisation: 'dgsn-dgst-ma' })],
      counterparts: [party({ person: 'elena', job: 'police-chief', country: 'ES' }), party({ person: 'pablo', job: 'interior-minister', country: 'ES' })], place: 'madrid',
    }),
    fr: {
      title: 'En visite à Madrid, Abdelhak Tazi Benabdeljalil rencontre Elena Ruiz et Pablo Gil',
      account: 'Abdelhak Tazi Benabdeljalil, directeur général du pôle DGSN-DGST marocain, a effectué une visite à Madrid, le mercredi 21 janvier 2026, et y a rencontré la cheffe de la police espagnole Elena Ruiz et le ministre de l’Intérieur espagnol Pablo Gil.',
    },
    ar: {
      title: 'عبد الحق التازي بنعبد الجليل يزور مدريد ويلتقي إيلينا رويز وبابلو خيل',
      account: 'قام المدير العام للأمن الوطني ولمراقبة التراب الوطني المغربي عبد الحق التازي بنعبد الجليل، يوم الأربعاء 21 يناير 2026، بزيارة إلى مدريد، التقى خلالها قائدة الشرطة الإسبانية إيلينا رويز ووزير الداخلية الإسباني بابلو خيل.',
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
    name: 'a visit of which only the visitor is known',
    facts: facts({ kind: 'visit', hosts: [], counterparts: [party({ person: 'leon', job: 'foreign-minister', country: 'GA' })], place: 'le-caire', date: { edtf: '2025', weekday: null, precision: 'year' } }),
    fr: {
      title: 'Le ministre des Affaires étrangères gabonais, Léon Ondo, en visite au Caire',
      account: 'Léon Ondo, ministre des Affaires étrangères gabonais, a effectué une visite au Caire, en 2025.',
    },
    ar: {
      title: 'وزير الخارجية الغابوني ليون أوندو في زيارة إلى القاهرة',
      account: 'قام وزير الخارجية الغابوني ليون أوندو، سنة 2025، بزيارة إلى القاهرة.',
    },
  },
  {
    name: 'an agreement',
    facts: facts({ kind: 'agreement', counterparts: [party({ person: 'imran', job: 'interior-minister', country: 'PK' })], topics: ['extradition', 'information-exchange'] }),
    fr: {
      title: 'Karim Benali signe un accord avec le ministre de l’Intérieur pakistanais, Imran Qureshi',
      account: 'Karim Benali, directeur général de la sûreté nationale, a signé un accord avec le ministre de l’Intérieur pakistanais, Imran Qureshi, le mercredi 21 janvier 2026 à Rabat\u202f; le texte porte notamment sur l’extradition et l’échange d’informations.',
    },
    ar: {
      title: 'كريم بنعلي يوقّع اتفاقا مع وزير الداخلية الباكستاني عمران قريشي',
      account: 'وقّع المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، اتفاقا مع وزير الداخلية الباكستاني عمران قريشي يهم على الخصوص تسليم المطلوبين وتبادل المعلومات.',
    },
  },
  {
    name: 'a call',
    facts: facts({ kind: 'call', counterparts: [party({ person: 'elena', job: 'interior-minister', country: 'ES' })], place: null, topics: ['irregular-migration'] }),
    fr: {
      title: 'Karim Benali s’entretient par téléphone avec Elena Ruiz (Espagne)',
      account: 'Le mercredi 21 janvier 2026, Karim Benali, directeur général de la sûreté nationale marocaine, s’est entretenu par téléphone avec la ministre de l’Intérieur espagnole, Elena Ruiz\u202f; il a notamment été question de la migration irrégulière.',
    },
    ar: {
      title: 'كريم بنعلي يجري اتصالا هاتفيا مع وزيرة الداخلية الإسبانية إيلينا رويز',
      account: 'أجرى المدير العام للأمن الوطني المغربي كريم بنعلي، يوم الأربعاء 21 يناير 2026، اتصالا هاتفيا مع وزيرة الداخلية الإسبانية إيلينا رويز تناول على الخصوص الهجرة غير النظامية.',
    },
  },
  {
    name: 'a conference on whose margin',
    facts: facts({ kind: 'conference', counterparts: [party({ person: 'imran', job: 'interpol-president', country: 'AE' })], place: 'marrakech', occasion: 'interpol-assembly' }),
    fr: {
      title: 'Karim Benali participe à une conférence avec le président d’Interpol, Imran Qureshi',
      account: 'Le mercredi 21 janvier 2026 à Marrakech, en marge de l’Assemblée générale d’Interpol, Karim Benali, directeur général de la sûreté nationale, a participé à une conférence avec le président d’Interpol, Imran Qureshi.',
    },
    ar: {
      title: 'كريم بنعلي يشارك في مؤتمر إلى جانب رئيس الإنتربول عمران قريشي',
      account: 'شارك المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بمراكش، على هامش الجمعية العامة للإنتربول، في مؤتمر إلى جانب رئيس الإنتربول عمران قريشي.',
    },
  },
  {
    name: 'a ceremony',
    facts: facts({ kind: 'ceremony', counterparts: [party({ person: 'jeanne', job: 'consul', country: 'FR' })] }),
    fr: {
      title: 'Karim Benali prend part à une cérémonie avec Jeanne Roux, consule de France',
      account: 'Le mercredi 21 janvier 2026 à Rabat, Karim Benali, directeur général de la sûreté nationale, a pris part à une cérémonie avec Jeanne Roux, consule de France.',
    },
    ar: {
      title: 'كريم بنعلي يشارك في حفل إلى جانب قنصلة فرنسا جان رو',
      account: 'شارك المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، في حفل إلى جانب قنصلة فرنسا جان رو.',
    },
  },
  {
    name: 'a meeting of another kind, names alone',
    facts: facts({ kind: 'other', hosts: [party({ person: 'salma', country: 'MA' })], counterparts: [party({ person: 'leon', country: 'GA' })], place: 'la-haye' }),
    fr: {
      title: 'Salma Idrissi rencontre Léon Ondo (Gabon)',
      account: 'Le mercredi 21 janvier 2026 à La Haye, Salma Idrissi (Maroc) a rencontré Léon Ondo (Gabon).',
    },
    ar: {
      title: 'سلمى الإدريسي تلتقي بلاهاي ليون أوندو (الغابون)',
      account: 'التقت سلمى الإدريسي (المغرب)، يوم الأربعاء 21 يناير 2026 بلاهاي، ليون أوندو (الغابون).',
    },
  },
  {
    name: 'a nameless official',
    facts: facts({ counterparts: [party({ country: 'JO' })] }),
    fr: {
      title: 'Karim Benali reçoit un responsable jordanien',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu un responsable jordanien le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل مسؤولا أردنيا',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، مسؤولا أردنيا.',
    },
  },
  {
    name: 'a nameless woman of a body',
    facts: facts({ counterparts: [party({ organisation: 'police-es', country: 'ES', gender: 'f' })] }),
    fr: {
      title: 'Une responsable de la Police nationale espagnole reçue à Rabat par Karim Benali',
      account: 'Le mercredi 21 janvier 2026 à Rabat, Karim Benali, directeur général de la sûreté nationale, a reçu une responsable de la Police nationale espagnole.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل بالرباط مسؤولة بالشرطة الوطنية الإسبانية',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، مسؤولة بالشرطة الوطنية الإسبانية.',
    },
  },
  {
    name: 'a nameless minister',
    facts: facts({ counterparts: [party({ job: 'minister', country: 'ES' })], place: null, date: unknown }),
    fr: {
      title: 'Karim Benali reçoit un ministre espagnol',
      account: 'Karim Benali, directeur général de la sûreté nationale marocaine, a reçu un ministre espagnol à une date inconnue.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل وزيرا إسبانيا',
      account: 'استقبل المدير العام للأمن الوطني المغربي كريم بنعلي، في تاريخ غير معروف، وزيرا إسبانيا.',
    },
  },
  {
    name: 'a nameless ambassador',
    facts: facts({ counterparts: [party({ job: 'ambassador', country: 'MY', gender: 'f' })] }),
    fr: {
      title: 'Karim Benali reçoit l’ambassadrice de Malaisie',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu l’ambassadrice de Malaisie le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل سفيرة ماليزيا',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، سفيرة ماليزيا.',
    },
  },
  {
    name: 'countries alone',
    facts: facts({ countries: ['JO', 'QA'] }),
    fr: {
      title: 'Karim Benali reçoit des responsables jordaniens et qataris',
      account: 'Karim Benali, directeur général de la sûreté nationale, a reçu des responsables jordaniens et qataris le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل مسؤولين من الأردن وقطر',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، مسؤولين من الأردن وقطر.',
    },
  },
  {
    name: 'a host alone',
    facts: facts({}),
    fr: {
      title: 'Karim Benali tient une réunion à Rabat',
      account: 'Karim Benali, directeur général de la sûreté nationale, a tenu une réunion le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي يعقد اجتماعا بالرباط',
      account: 'عقد المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، اجتماعا.',
    },
  },
  {
    name: 'two hosts alone',
    facts: facts({ hosts: [host, party({ person: 'salma', job: 'interior-minister', country: 'MA' })] }),
    fr: {
      title: 'Karim Benali et Salma Idrissi tiennent une réunion à Rabat',
      account: 'Le directeur général de la sûreté nationale Karim Benali et la ministre de l’Intérieur Salma Idrissi ont tenu une réunion le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'كريم بنعلي وسلمى الإدريسي يعقدان اجتماعا بالرباط',
      account: 'عقد المدير العام للأمن الوطني كريم بنعلي ووزيرة الداخلية سلمى الإدريسي، يوم الأربعاء 21 يناير 2026 بالرباط، اجتماعا.',
    },
  },
  {
    name: 'a guest alone',
    facts: facts({ hosts: [], counterparts: [party({ person: 'jeanne', job: 'ambassador', country: 'FR' })] }),
    fr: {
      title: 'L’ambassadrice de France, Jeanne Roux, reçue à Rabat',
      account: 'L’ambassadrice de France, Jeanne Roux, a été reçue le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'استقبال سفيرة فرنسا جان رو بالرباط',
      account: 'استُقبلت سفيرة فرنسا جان رو، يوم الأربعاء 21 يناير 2026 بالرباط.',
    },
  },
  {
    name: 'nobody',
    facts: facts({ hosts: [], topics: ['sahel'] }),
    fr: {
      title: 'Rencontre à Rabat',
      account: 'Une rencontre a eu lieu le mercredi 21 janvier 2026 à Rabat\u202f; il a notamment été question du Sahel.',
    },
    ar: {
      title: 'لقاء بالرباط',
      account: 'عُقد لقاء يوم الأربعاء 21 يناير 2026 بالرباط، وتناول اللقاء على الخصوص منطقة الساحل.',
    },
  },
  {
    name: 'nobody but countries',
    facts: facts({ hosts: [], countries: ['SA'], date: unknown }),
    fr: {
      title: 'Rencontre à Rabat avec des responsables saoudiens',
      account: 'Une rencontre a eu lieu avec des responsables saoudiens à Rabat (date inconnue).',
    },
    ar: {
      title: 'لقاء بالرباط مع مسؤولين من السعودية',
      account: 'عُقد لقاء مع مسؤولين من السعودية، بالرباط (التاريخ غير معروف).',
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
    name: 'a function that only a French report says',
    facts: facts({ counterparts: [party({ person: 'leon', text: 'Le Directeur de l\'École de police (ENP)', country: 'GA' })] }),
    fr: {
      title: 'Léon Ondo, directeur de l’École de police, reçu à Rabat par Karim Benali',
      account: 'Le mercredi 21 janvier 2026 à Rabat, Karim Benali, directeur général de la sûreté nationale, a reçu Léon Ondo, directeur de l’École de police.',
    },
    ar: {
      title: 'كريم بنعلي يستقبل بالرباط ليون أوندو (الغابون)',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، ليون أوندو (الغابون).',
    },
  },
  {
    name: 'a function that only an Arabic report says',
    facts: facts({ counterparts: [party({ person: 'imran', text: 'رئيس أكاديمية الشرطة', language: 'ar', country: 'PK' })] }),
    fr: {
      title: 'Imran Qureshi (Pakistan) reçu à Rabat par Karim Benali',
      account: 'Le mercredi 21 janvier 2026 à Rabat, Karim Benali, directeur général de la sûreté nationale, a reçu Imran Qureshi (Pakistan).',
    },
    ar: {
      title: 'كريم بنعلي يستقبل بالرباط رئيس أكاديمية الشرطة عمران قريشي',
      account: 'استقبل المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، رئيس أكاديمية الشرطة عمران قريشي.',
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
  {
    name: 'a call of which the other side is not known',
    facts: facts({ kind: 'call', place: null, topics: ['extradition'] }),
    fr: {
      title: 'Karim Benali au téléphone',
      account: 'Karim Benali, directeur général de la sûreté nationale marocaine, a eu un entretien téléphonique le mercredi 21 janvier 2026\u202f; les échanges ont notamment porté sur l’extradition.',
    },
    ar: {
      title: 'كريم بنعلي يجري اتصالا هاتفيا',
      account: 'أجرى المدير العام للأمن الوطني المغربي كريم بنعلي، يوم الأربعاء 21 يناير 2026، اتصالا هاتفيا تناول على الخصوص تسليم المطلوبين.',
    },
  },
  {
    name: 'an agreement of one side',
    facts: facts({ kind: 'agreement', topics: ['extradition', 'training'] }),
    fr: {
      title: 'Karim Benali signe un accord à Rabat',
      account: 'Karim Benali, directeur général de la sûreté nationale, a signé un accord le mercredi 21 janvier 2026 à Rabat\u202f; le texte porte notamment sur l’extradition et la formation policière.',
    },
    ar: {
      title: 'كريم بنعلي يوقّع اتفاقا بالرباط',
      account: 'وقّع المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، اتفاقا يهم على الخصوص تسليم المطلوبين والتكوين الشرطي.',
    },
  },
  {
    name: 'a woman alone at a ceremony',
    facts: facts({ kind: 'ceremony', hosts: [party({ person: 'salma', job: 'interior-minister', country: 'MA' })], topics: ['training'] }),
    fr: {
      title: 'Salma Idrissi prend part à une cérémonie à Rabat',
      account: 'Salma Idrissi, ministre de l’Intérieur, a pris part à une cérémonie le mercredi 21 janvier 2026 à Rabat\u202f; il y a notamment été question de la formation policière.',
    },
    ar: {
      title: 'سلمى الإدريسي تشارك في حفل بالرباط',
      account: 'شاركت وزيرة الداخلية سلمى الإدريسي، يوم الأربعاء 21 يناير 2026 بالرباط، في حفل، تم خلاله التطرق على الخصوص إلى التكوين الشرطي.',
    },
  },
  {
    name: 'somebody alone at a conference of several months',
    facts: facts({ kind: 'conference', place: 'marrakech', date: { edtf: '2026-04/2026-08', weekday: null, precision: 'range' } }),
    fr: {
      title: 'Karim Benali participe à une conférence à Marrakech',
      account: 'D’avril à août 2026 à Marrakech, Karim Benali, directeur général de la sûreté nationale, a participé à une conférence.',
    },
    ar: {
      title: 'كريم بنعلي يشارك في مؤتمر بمراكش',
      account: 'شارك المدير العام للأمن الوطني كريم بنعلي، من أبريل إلى غشت 2026 بمراكش، في مؤتمر.',
    },
  },
  {
    name: 'talks of one side',
    facts: facts({ kind: 'talks', topics: ['cybercrime'] }),
    fr: {
      title: 'Karim Benali tient une réunion à Rabat',
      account: 'Karim Benali, directeur général de la sûreté nationale, a tenu une réunion le mercredi 21 janvier 2026 à Rabat\u202f; les échanges ont notamment porté sur la cybercriminalité.',
    },
    ar: {
      title: 'كريم بنعلي يعقد اجتماعا بالرباط',
      account: 'عقد المدير العام للأمن الوطني كريم بنعلي، يوم الأربعاء 21 يناير 2026 بالرباط، اجتماعا تناول على الخصوص الجريمة السيبرانية.',
    },
  },
  {
    name: 'a call of nobody but a country',
    facts: facts({ kind: 'call', hosts: [], countries: ['SA'], place: null, topics: ['cybercrime'] }),
    fr: {
      title: 'Entretien téléphonique avec des responsables saoudiens',
      account: 'Un entretien téléphonique a eu lieu avec des responsables saoudiens le mercredi 21 janvier 2026\u202f; il a notamment été question de la cybercriminalité.',
    },
    ar: {
      title: 'اتصال هاتفي مع مسؤولين من السعودية',
      account: 'جرى اتصال هاتفي مع مسؤولين من السعودية، يوم الأربعاء 21 يناير 2026، تناول على الخصوص الجريمة السيبرانية.',
    },
  },
  {
    name: 'talks of nobody but a country',
    facts: facts({ kind: 'talks', hosts: [], countries: ['SA'], topics: ['cybercrime', 'training'] }),
    fr: {
      title: 'Entretiens à Rabat avec des responsables saoudiens',
      account: 'Des entretiens ont eu lieu avec des responsables saoudiens le mercredi 21 janvier 2026 à Rabat\u202f; il a notamment été question de la cybercriminalité et de la formation policière.',
    },
    ar: {
      title: 'مباحثات بالرباط مع مسؤولين من السعودية',
      account: 'جرت مباحثات مع مسؤولين من السعودية، يوم الأربعاء 21 يناير 2026 بالرباط، همّت على الخصوص الجريمة السيبرانية والتكوين الشرطي.',
    },
  },
  {
    name: 'a conference of nobody but countries',
    facts: facts({ kind: 'conference', hosts: [], countries: ['SA', 'QA'], topics: ['cybercrime'] }),
    fr: {
      title: 'Conférence à Rabat avec des responsables saoudiens et qataris',
      account: 'Une conférence a eu lieu avec des responsables saoudiens et qataris le mercredi 21 janvier 2026 à Rabat\u202f; les travaux ont notamment porté sur la cybercriminalité.',
    },
    ar: {
      title: 'مؤتمر بالرباط بمشاركة مسؤولين من السعودية وقطر',
      account: 'انعقد مؤتمر بمشاركة مسؤولين من السعودية وقطر، يوم الأربعاء 21 يناير 2026 بالرباط، وتناولت الأشغال على الخصوص الجريمة السيبرانية.',
    },
  },
  {
    name: 'three guests whom nobody receives, too many for a title',
    facts: facts({ hosts: [], counterparts: [party({ person: 'leon', job: 'director-general', country: 'GA', organisation: 'interior-ministry' }), party({ job: 'director-general', country: 'GB', organisation: 'interior-ministry' }), party({ job: 'director-general', country: 'QA', organisation: 'interior-ministry' })] }),
    fr: {
      title: 'Léon Ondo et deux autres responsables reçus à Rabat',
      account: 'Le directeur général du ministère de l’Intérieur gabonais Léon Ondo, le directeur général du ministère de l’Intérieur britannique et le directeur général du ministère de l’Intérieur qatari ont été reçus le mercredi 21 janvier 2026 à Rabat.',
    },
    ar: {
      title: 'استقبال ليون أوندو ومسؤولين آخرين بالرباط',
      account: 'استُقبل المدير العام بوزارة الداخلية الغابونية ليون أوندو والمدير العام بوزارة الداخلية البريطانية والمدير العام بوزارة الداخلية القطرية، يوم الأربعاء 21 يناير 2026 بالرباط.',
    },
  },
]
