import { facts, party } from '../invented-people'
import { unknown, type CardCase } from './card-case'

/** Sides of which no report gives a name. */
export const cardsOfNameless: readonly CardCase[] = [
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
]
