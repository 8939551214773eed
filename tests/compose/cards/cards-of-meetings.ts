import { facts, host, party } from '../invented-people'
import type { CardCase } from './card-case'

/** Two sides of other kinds of meetings. */
export const cardsOfMeetings: readonly CardCase[] = [
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
    name: 'an exercise of two services',
    facts: facts({ kind: 'exercise', hosts: [party({ person: 'salma', job: 'interior-minister', country: 'MA' })], counterparts: [party({ person: 'leon', country: 'GA' })], topics: ['training'] }),
    fr: {
      title: 'Salma Idrissi participe à un exercice commun avec Léon Ondo (Gabon)',
      account: 'Salma Idrissi, ministre de l’Intérieur, a participé à un exercice commun avec Léon Ondo (Gabon) le mercredi 21 janvier 2026 à Rabat ; l’exercice a notamment porté sur la formation policière.',
    },
    ar: {
      title: 'سلمى الإدريسي تشارك في تمرين مشترك إلى جانب ليون أوندو (الغابون)',
      account: 'شاركت وزيرة الداخلية سلمى الإدريسي، يوم الأربعاء 21 يناير 2026 بالرباط، في تمرين مشترك إلى جانب ليون أوندو (الغابون)، شمل على الخصوص التكوين الشرطي.',
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
]
