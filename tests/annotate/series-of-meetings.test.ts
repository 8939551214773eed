import { describe } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

const { tells } = checkMeetings(['countries', 'place', 'date'])

const HOST = 'Le ministre de l’Intérieur, Karim Belhadj,'
const PERU = 'reported | talks | Karim Belhadj < Luis Ramos | PE | rabat | 2024-05-13'
const CHILE = 'reported | talks | Karim Belhadj < Ana Mora | CL | rabat | 2024-05-13'

describe('a series of meetings that one sentence opens', () => {
  tells('goes on with those who are named after it: %s', [
    [`${HOST} a accordé lundi à Rabat des audiences à trois ambassadeurs. L’ambassadeur du Pérou, Luis Ramos, a plaidé pour un canal direct. Enfin, l’ambassadrice du Chili, Ana Mora, a proposé un programme.`, [PERU, CHILE]],
    [`${HOST} a reçu lundi à Rabat trois chefs de mission diplomatique.\nDe son côté, l’ambassadeur du Pérou, Luis Ramos, a remis une liste.`, [PERU]],
    [`Pérou, Chili : ${HOST} a enchaîné lundi à Rabat les tête-à-tête. La Chilienne Ana Mora est venue avec une offre.`, [CHILE]],
    ['استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط ثلاثة سفراء. وأكد سفير بيرو لويس راموس أهمية التعاون. وقال سفير تشيلي خوان مورا إن بلاده مستعدة.', [
      'reported | talks | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13', 'reported | talks | كريم بلحاج < خوان مورا | CL | rabat | 2024-05-13']],
  ])

  tells('has all those of a list: %s', [
    [`${HOST} a accordé lundi à Rabat trois audiences séparées à des diplomates. Il s’agit de S.E.M. Luis Ramos, ambassadeur du Pérou, et de Mme Ana Mora, ambassadrice du Chili.`, [PERU, CHILE]],
    ['أجرى وزير الداخلية كريم بلحاج أمس الاثنين بالرباط سلسلة لقاءات. البداية كانت مع سفير بيرو لويس راموس، تلتها مقابلة مع سفير تشيلي خوان مورا.', [
      'reported | talks | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13', 'reported | talks | كريم بلحاج < خوان مورا | CL | rabat | 2024-05-13']],
    ['استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط عددا من السفراء. ويتعلق الأمر بسفير بيرو لويس راموس وسفير تشيلي خوان مورا.', [
      'reported | talks | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13', 'reported | talks | كريم بلحاج < خوان مورا | CL | rabat | 2024-05-13']],
  ])

  tells('goes on behind a sentence about the one who came last: %s', [
    [`${HOST} a accordé lundi à Rabat des audiences. L’ambassadeur du Pérou, Luis Ramos, a plaidé pour un canal direct. Il a ajouté que Lima était prête. L’ambassadrice du Chili, Ana Mora, a proposé un programme.`, [PERU, CHILE]],
    ['استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط عددا من السفراء. أما سفير بيرو لويس راموس فاقترح برنامجا.', ['reported | talks | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13']],
  ])

  tells('is opened by one who receives several, and by nothing else: %s', [
    // One meeting about something, one talk, and what was spoken of.
    `${HOST} a tenu lundi à Rabat une réunion sur la route.`,
    `${HOST} a eu lundi à Rabat un tête-à-tête.`,
    `${HOST} a reçu lundi à Rabat la liste des ambassadeurs.`,
    `${HOST} s’est entretenu lundi à Rabat de la protection des diplomates.`,
    `${HOST} a rencontré lundi à Rabat les familles des diplomates.`,
    `${HOST} a reçu lundi à Rabat les diplomates marocains.`,
    `${HOST} recevra lundi à Rabat trois ambassadeurs.`,
    // The audiences of a trial, and one without an office.
    'Le président du tribunal, Karim Belhadj, a tenu lundi à Rabat plusieurs audiences.',
    'Le chanteur Karim Belhadj a rencontré lundi à Rabat des diplomates.',
  ].map((opening) => [`${opening} L’ambassadeur du Pérou, Luis Ramos, a salué la réforme.`, []] as const))

  tells('is opened in Arabic too by one who receives several, and by nothing else: %s', [
    'عقد وزير الداخلية كريم بلحاج أمس الاثنين بالرباط اجتماعا حول السير.',
    'استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط لائحة السفراء.',
    'تباحث وزير الداخلية كريم بلحاج أمس الاثنين بالرباط حول حماية السفراء.',
    'استقبل اللاعب كريم بلحاج أمس الاثنين بالرباط عددا من السفراء.',
  ].map((opening) => [`${opening} وأشاد سفير بيرو لويس راموس بالإصلاح.`, []] as const))

  tells('has nobody who was not there, or somewhere else: %s', [
    'L’ambassadeur du Pérou, Luis Ramos, n’a pas proposé de date.',
    'L’ambassadeur du Pérou, Luis Ramos, était absent.',
    'L’ambassadeur du Pérou, Luis Ramos, quittera le pays en juin.',
    'Selon l’ambassadeur du Pérou, Luis Ramos, Lima a proposé un plan.',
    'Par ailleurs, l’ambassadeur du Pérou, Luis Ramos, a salué la réforme.',
    'À Paris, l’ambassadeur du Pérou, Luis Ramos, a salué la réforme.',
    'Mercredi, l’ambassadeur du Pérou, Luis Ramos, a salué la réforme.',
    'L’ambassadeur du Pérou, Luis Ramos, a salué mercredi la réforme.',
    'L’ambassadeur du Pérou en Turquie, Luis Ramos, a salué la réforme.',
    'L’ambassadeur du Pérou, Luis Ramos, a remercié la ministre belge Anna Berg.',
    '« L’ambassadeur du Pérou, Luis Ramos, a salué la réforme. »',
    // Somebody of the host's own house, of a country that nobody listed, or of no name.
    'Le directeur de la police, Omar Tazi, a présenté un plan.',
    'La ministre belge Anna Berg a salué la réforme.',
    'L’ambassadeur du Pérou a salué la réforme.',
    // A sentence between them ends the series.
    'Le budget a doublé depuis. L’ambassadeur du Pérou, Luis Ramos, a salué la réforme.',
  ].map((next) => [`Le ministre marocain de l’Intérieur, Karim Belhadj, a reçu lundi à Rabat trois ambassadeurs. ${next}`, []] as const))

  tells('has nobody in Arabic who was not there, or somewhere else: %s', [
    'ولم يحضر سفير بيرو لويس راموس.',
    'وغاب سفير بيرو لويس راموس عن اللقاء.',
    'وحسب سفير بيرو لويس راموس فإن بلاده مستعدة.',
    'وقدم مدير الشرطة عمر التازي خطة.',
    'وأكد سفير بيرو لدى تركيا لويس راموس أهمية التعاون.',
    'وتضاعفت الميزانية منذ ذلك الحين. وأكد سفير بيرو لويس راموس أهمية التعاون.',
  ].map((next) => [`استقبل وزير الداخلية المغربي كريم بلحاج أمس الاثنين بالرباط ثلاثة سفراء. ${next}`, []] as const))

  tells('takes of the countries that are listed who is said to be of them: %s', [
    [`Pérou, Chili : ${HOST} a enchaîné lundi à Rabat les tête-à-tête. Le chanteur chilien Pablo Mora a salué le public.`, []],
    [`Pérou, Chili : ${HOST} a enchaîné lundi à Rabat les tête-à-tête. La ministre belge Anna Berg a salué la réforme.`, []],
  ])
})

describe('the only day of an article', () => {
  tells('is that of all whom one host met: %s', [
    ['استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط ثلاثة سفراء. وبحث مع سفير بيرو لويس راموس مكافحة المخدرات، وناقش مع سفير تشيلي خوان مورا برنامج تكوين.', [
      'reported | talks | كريم بلحاج < لويس راموس | PE | - | 2024-05-13', 'reported | talks | كريم بلحاج < خوان مورا | CL | - | 2024-05-13']],
    ['Journée chargée lundi à Rabat. Le ministre de l’Intérieur, Karim Belhadj, a reçu l’ambassadeur du Pérou, Luis Ramos. Il s’est entretenu avec l’ambassadrice du Chili, Ana Mora.', [
      'reported | reception | Karim Belhadj < Luis Ramos | PE | - | 2024-05-13', 'reported | talks | Karim Belhadj < Ana Mora | CL | - | 2024-05-13']],
    ['Journée chargée lundi à Rabat. Le ministre de l’Intérieur, Karim Belhadj, a reçu l’ambassadeur du Pérou, Luis Ramos. Le chef de la police, Omar Tazi, s’est entretenu avec l’ambassadrice du Chili, Ana Mora.', [
      'reported | reception | Karim Belhadj < Luis Ramos | PE | - | -', 'reported | talks | Omar Tazi < Ana Mora | CL | - | -']],
  ])
})

describe('what was spoken of', () => {
  tells('is no thing that was received: %s', [
    [`${HOST} a reçu lundi à Rabat plusieurs responsables. Avec Luis Ramos, ambassadeur du Pérou, il a évoqué la formation.`, ['reported | talks | Karim Belhadj < Luis Ramos | PE | - | 2024-05-13']],
    [`${HOST} a reçu lundi à Rabat la médaille du Pérou.`, []],
    ['Avec franchise, le ministre de l’Intérieur, Karim Belhadj, a évoqué lundi un appel du président péruvien Luis Ramos.', []],
    ['Avec le soutien du président péruvien Luis Ramos, le ministre de l’Intérieur, Karim Belhadj, a évoqué lundi la médaille.', []],
    ['بحث وزير الداخلية كريم بلحاج أمس الاثنين بالرباط مع سفير بيرو لويس راموس مشروع اتفاق.', ['reported | talks | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13']],
  ])
})

describe('what was weeks, months or years before', () => {
  const NEWS = 'Le ministre de l’Intérieur, Karim Belhadj, a reçu lundi à Rabat l’ambassadeur du Pérou, Luis Ramos.'
  const OWN = 'reported | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2024-05-13'
  tells('is recalled beside the news: %s', [
    [`${NEWS} M. Belhadj, qui a déjà rencontré à Santiago la ministre chilienne Ana Mora, prépare un plan.`, [OWN, 'recalled | talks | Ana Mora < Karim Belhadj | CL | santiago | -']],
    [`${NEWS} Six semaines plus tôt, il a rencontré à Santiago la ministre chilienne Ana Mora.`, [OWN, 'recalled | talks | Ana Mora < Karim Belhadj | CL | santiago | -']],
    [`${NEWS} Il y a sept ans, il a rencontré à Santiago la ministre chilienne Ana Mora.`, [OWN, 'recalled | talks | Ana Mora < Karim Belhadj | CL | santiago | 2017']],
    ['استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط سفير بيرو لويس راموس. والتقى قبل ستة أشهر وزير تشيلي خوان مورا.', [
      'reported | reception | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13', 'recalled | talks | كريم بلحاج < خوان مورا | CL | - | 2023-11']],
  ])

  tells('is of something else where it is told in passing: %s', [
    [`${NEWS} Trois semaines plus tôt, il a rencontré à Santiago la ministre chilienne Ana Mora.`, [OWN, 'recalled | talks | Ana Mora < Karim Belhadj | CL | santiago | -']],
    [`Nommé trois semaines plus tôt, ${HOST.toLowerCase().replace('karim belhadj', 'Karim Belhadj')} a reçu lundi à Rabat l’ambassadeur du Pérou, Luis Ramos. Il a ensuite reçu l’ambassadeur du Chili, Juan Mora.`, [
      'reported | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2024-05-13', 'reported | reception | Karim Belhadj < Juan Mora | CL | - | 2024-05-13']],
  ])
})
