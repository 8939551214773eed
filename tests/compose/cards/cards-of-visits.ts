import { facts, party } from '../invented-people'
import { days, type CardCase } from './card-case'

/** Who goes to see whom. */
export const cardsOfVisits: readonly CardCase[] = [
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
]
