import { facts, host, party } from '../invented-people'
import type { CardCase } from './card-case'

/** Meetings of which one side alone is known. */
export const cardsOfOneSide: readonly CardCase[] = [
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
