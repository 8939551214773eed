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

  tells('has nobody who was not there: %s', [
    // One meeting about something, and an envoy who speaks.
    [`${HOST} a tenu lundi à Rabat une réunion sur la route. L’ambassadeur du Pérou, Luis Ramos, a salué la réforme.`, []],
    ['عقد وزير الداخلية كريم بلحاج أمس الاثنين بالرباط اجتماعا حول السير. وأشاد سفير بيرو لويس راموس بالإصلاح.', []],
    // Somebody of the host's own house, or of a country that nobody listed.
    [`${HOST} a reçu lundi à Rabat trois ambassadeurs. Le directeur de la police, Omar Tazi, a présenté un plan.`, []],
    [`Pérou, Chili : ${HOST} a enchaîné lundi à Rabat les tête-à-tête. La ministre belge Anna Berg a réagi.`, []],
    ['استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط ثلاثة سفراء. وقدم مدير الشرطة عمر التازي خطة.', []],
    // A sentence between them ends the series.
    [`${HOST} a reçu lundi à Rabat trois ambassadeurs. Le budget a doublé depuis. L’ambassadeur du Pérou, Luis Ramos, a salué la réforme.`, []],
    // Not yet.
    [`${HOST} recevra lundi à Rabat trois ambassadeurs. L’ambassadeur du Pérou, Luis Ramos, a salué la réforme.`, []],
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
    ['بحث وزير الداخلية كريم بلحاج أمس الاثنين بالرباط مع سفير بيرو لويس راموس مشروع اتفاق.', ['reported | talks | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13']],
  ])
})

describe('what was weeks, months or years before', () => {
  const NEWS = 'Le ministre de l’Intérieur, Karim Belhadj, a reçu lundi à Rabat l’ambassadeur du Pérou, Luis Ramos.'
  const OWN = 'reported | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2024-05-13'
  tells('is recalled beside the news: %s', [
    [`${NEWS} Six semaines plus tôt, il a rencontré à Santiago la ministre chilienne Ana Mora.`, [OWN, 'recalled | talks | Ana Mora < Karim Belhadj | CL | santiago | -']],
    [`${NEWS} Il y a sept ans, il a rencontré à Santiago la ministre chilienne Ana Mora.`, [OWN, 'recalled | talks | Ana Mora < Karim Belhadj | CL | santiago | 2017']],
    ['استقبل وزير الداخلية كريم بلحاج أمس الاثنين بالرباط سفير بيرو لويس راموس. والتقى قبل ستة أشهر وزير تشيلي خوان مورا.', [
      'reported | reception | كريم بلحاج < لويس راموس | PE | rabat | 2024-05-13', 'recalled | talks | كريم بلحاج < خوان مورا | CL | - | 2023-11']],
  ])
})
