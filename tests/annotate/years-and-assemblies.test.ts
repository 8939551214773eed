import { describe } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

const { tells } = checkMeetings(['countries', 'place', 'date', 'occasion'])

const HOST = 'le ministre de l’Intérieur, Karim Belhadj,'
const GUEST = 'le ministre péruvien de l’Intérieur, Luis Ramos'
const ARABIC = 'وزير الداخلية كريم بلحاج'

describe('a day without a year that a past tense tells', () => {
  // Published on 2024-05-14: the next 20 June is nearer than the last.
  tells('is behind the publication: %s', [
    [`Le 20 juin, ${HOST} recevait à Rabat ${GUEST}.`, ['recalled | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2023-06-20 | -']],
    [`Le 20 juin, ${HOST} a reçu à Rabat ${GUEST}.`, ['recalled | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2023-06-20 | -']],
    [`Le 20 juin, ${HOST} s’entretint à Rabat avec ${GUEST}.`, ['recalled | talks | Karim Belhadj < Luis Ramos | PE | rabat | 2023-06-20 | -']],
    [`في 20 يونيو استقبل ${ARABIC} بالرباط وزير داخلية بيرو لويس راموس.`, ['recalled | reception | كريم بلحاج < لويس راموس | PE | rabat | 2023-06-20 | -']],
  ])

  tells('stays ahead where the year, the tense or a few days say so: %s', [
    [`Le 20 juin, ${HOST} recevra à Rabat ${GUEST}.`, ['announced | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2024-06-20 | -']],
    [`Le 20 juin, ${HOST} reçoit à Rabat ${GUEST}.`, ['announced | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2024-06-20 | -']],
    [`Le 16 mai, ${HOST} a reçu à Rabat ${GUEST}.`, ['announced | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2024-05-16 | -']],
    [`في 20 يونيو يستقبل ${ARABIC} بالرباط وزير داخلية بيرو لويس راموس.`, ['announced | reception | كريم بلحاج < لويس راموس | PE | rabat | 2024-06-20 | -']],
  ])
})

describe('what goes through a year', () => {
  tells('reports the meetings of that year: %s', [
    [`Rétrospective. Le 20 juin, ${HOST} recevait à Rabat ${GUEST} ; le 3 octobre, le directeur de la police, Samir Haddad, signait à Rabat un arrangement avec le chef de la police chilienne, Pedro Vega.`, [
      'reported | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2023-06-20 | -', 'reported | agreement | Samir Haddad < Pedro Vega | CL | rabat | 2023-10-03 | -']],
    ['Retour sur l’année. En novembre, le chef de la police péruvienne, Pedro Vega, passait trois jours dans la capitale.', ['reported | visit |  < Pedro Vega | PE | - | 2023-11 | -']],
    [`حصاد السنة: في 20 يونيو استقبل ${ARABIC} بالرباط وزير داخلية بيرو لويس راموس.`, ['reported | reception | كريم بلحاج < لويس راموس | PE | rabat | 2023-06-20 | -']],
  ])

  tells('does not reach further back, nor does any other text: %s', [
    [`Rétrospective. Le 20 juin 2019, ${HOST} recevait à Rabat ${GUEST}.`, ['recalled | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2019-06-20 | -']],
    [`Portrait. Le 20 juin 2023, ${HOST} recevait à Rabat ${GUEST}.`, ['recalled | reception | Karim Belhadj < Luis Ramos | PE | rabat | 2023-06-20 | -']],
    ['حوار. في 20 يونيو 2023 استقبل وزير الداخلية كريم بلحاج بالرباط وزير داخلية بيرو لويس راموس.', ['recalled | reception | كريم بلحاج < لويس راموس | PE | rabat | 2023-06-20 | -']],
  ])
})

describe('an assembly of a body', () => {
  tells('is known by the names of the body, and ends on the day that is told further on: %s', [
    ['Les travaux de l’Assemblée générale du Mécanisme de l’Union africaine pour la coopération policière (Afripol) se sont ouverts lundi à Alger. Le directeur a appelé à partager les données. Les travaux se poursuivent jusqu’à mercredi.', ['reported | conference |  <  |  | alger | 2024-05-13/2024-05-15 | afripol-assembly']],
    ['انطلقت أمس بالجزائر أشغال الجمعية العامة لآلية الاتحاد الإفريقي للتعاون الشرطي. وأكد المدير أهمية ذلك. وتتواصل الأشغال إلى غاية الأربعاء.', ['reported | conference |  <  | DZ | - | 2024-05-13/2024-05-15 | afripol-assembly']],
  ])

  tells('is told beside whom somebody met there, who is said to have come: %s', [
    [`${HOST} a participé du 11 au 13 mai à Vienne à l’assemblée d’Interpol et a rencontré ${GUEST}.`, ['reported | talks | Karim Belhadj < Luis Ramos | PE | vienne | 2024-05-11/2024-05-13 | interpol-assembly', 'reported | conference | Karim Belhadj <  |  | vienne | 2024-05-11/2024-05-13 | interpol-assembly']],
    [`شارك ${ARABIC} في أشغال الجمعية العامة للإنتربول في فيينا من 11 إلى 13 مايو، وعقد في اليوم الثاني اجتماعا مع وزير داخلية بيرو لويس راموس.`, ['reported | talks | كريم بلحاج < لويس راموس | PE | vienne | 2024-05-11/2024-05-13 | interpol-assembly', 'reported | conference | كريم بلحاج <  |  | vienne | 2024-05-11/2024-05-13 | interpol-assembly']],
  ])

  tells('is only where they met, in a clause about the place or on its margin: %s', [
    [`À Vienne où il participe à l’assemblée d’Interpol, ${HOST} a rencontré lundi ${GUEST}.`, ['reported | talks | Karim Belhadj < Luis Ramos | PE | vienne | 2024-05-13 | interpol-assembly']],
    [`En marge de l’assemblée d’Interpol, ${HOST} a rencontré lundi à Vienne ${GUEST}.`, ['reported | talks | Karim Belhadj < Luis Ramos | PE | vienne | 2024-05-13 | interpol-assembly']],
    [`على هامش جمعية الإنتربول التقى ${ARABIC} أمس بفيينا وزير داخلية بيرو لويس راموس.`, ['reported | talks | كريم بلحاج < لويس راموس | PE | vienne | 2024-05-13 | interpol-assembly']],
  ])
})

describe('those who come in turn', () => {
  tells('are met one by one, the head of a body too: %s', [
    [`${HOST} a reçu lundi tour à tour la directrice exécutive d’Europol, Anna Weber, et ${GUEST}.`, ['reported | reception | Karim Belhadj < Anna Weber | PE | - | 2024-05-13 | -', 'reported | reception | Karim Belhadj < Luis Ramos | PE | - | 2024-05-13 | -']],
    [`${HOST} a vu lundi tour à tour Anna Weber, ministre autrichienne de l’Intérieur, et ${GUEST}.`, ['reported | talks | Karim Belhadj < Anna Weber | AT | - | 2024-05-13 | -', 'reported | talks | Karim Belhadj < Luis Ramos | PE | - | 2024-05-13 | -']],
    [`استقبل ${ARABIC} أمس المديرة التنفيذية ليوروبول ليلى حداد ووزير داخلية بيرو لويس راموس.`, ['reported | reception | كريم بلحاج < ليلى حداد | PE | - | 2024-05-13 | -', 'reported | reception | كريم بلحاج < لويس راموس | PE | - | 2024-05-13 | -']],
  ])

  tells('are no people where a tower or a school has their name: %s', [
    ['Le ministre a visité lundi la tour Anna Weber.', []],
    ['زار الوزير أمس مدرسة ليلى حداد.', []],
  ])
})

describe('what a report says in other words', () => {
  tells('is read: %s', [
    [`${HOST} s’est dit satisfait de ses échanges de lundi avec ${GUEST}.`, ['reported | talks | Karim Belhadj < Luis Ramos | PE | - | 2024-05-13 | -']],
    [`Reçu avant-hier au siège de la place de la Vieille Ville par ${HOST} ${GUEST}, a plaidé pour un centre commun.`, ['reported | reception | Karim Belhadj < Luis Ramos | PE | - | 2024-05-12 | -']],
  ])
})
