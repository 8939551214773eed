import { describe } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

/** What one said to the other, and assemblies told by who opened them; people whom we made up. */
const { tells, tellsNews, tellsNone } = checkMeetings(['place', 'date'])

const ENVOY = 'l’ambassadrice de Suède, Anna Berg'
const BOTH = 'talks | Kofi Asante < Anna Berg | - | 2024-05-13'
const BOTH_AR = 'talks | كوفي أسانتي < كاترين بيرغ | - | 2024-05-13'

describe('what somebody said to the one whom he met', () => {
  tellsNews('tells of a meeting: %s', [
    ['L’ambassadrice de Suède, Anna Berg, s’est inquiétée lundi auprès du ministre de l’Intérieur, Kofi Asante, des départs.', BOTH],
    ['L’ambassadrice de Suède, Anna Berg, s’est plainte lundi auprès du ministre de l’Intérieur, Kofi Asante, des visas.', BOTH],
    ['L’ambassadrice de Suède, Anna Berg, s’est enquise lundi auprès du ministre de l’Intérieur, Kofi Asante, des détenus.', BOTH],
    ['L’ambassadrice de Suède, Anna Berg, est intervenue lundi auprès du ministre de l’Intérieur, Kofi Asante, pour eux.', BOTH],
    ['L’ambassadrice de Suède, Anna Berg, a sollicité lundi du ministre de l’Intérieur, Kofi Asante, un renfort.', BOTH],
    ['L’ambassadrice de Suède, Anna Berg, a demandé lundi au ministre de l’Intérieur, Kofi Asante, un renfort.', BOTH],
    [`Le ministre Kofi Asante a remercié lundi ${ENVOY}, pour le don de vingt véhicules.`, BOTH],
    [`Le ministre Kofi Asante a chaleureusement remercié lundi ${ENVOY}.`, BOTH],
    [`Le ministre Kofi Asante a exprimé lundi à ${ENVOY}, sa reconnaissance.`, BOTH],
    [`Le ministre Kofi Asante a alerté lundi ${ENVOY}, des départs.`, BOTH],
    ['أعربت سفيرة السويد كاترين بيرغ أمس لوزير الداخلية كوفي أسانتي عن قلقها من ارتفاع عدد المهاجرين.', BOTH_AR],
    ['أبدت سفيرة السويد كاترين بيرغ أمس أمام وزير الداخلية كوفي أسانتي قلقها من ارتفاع عدد المهاجرين.', BOTH_AR],
    ['نقلت سفيرة السويد كاترين بيرغ أمس إلى وزير الداخلية كوفي أسانتي قلق بلادها من الهجرة.', BOTH_AR],
    ['طالبت سفيرة السويد كاترين بيرغ أمس وزير الداخلية كوفي أسانتي بتشديد الرقابة.', BOTH_AR],
    ['شكر وزير الداخلية كوفي أسانتي أمس سفيرة السويد كاترين بيرغ على الهبة.', BOTH_AR],
    ['سفيرة السويد كاترين بيرغ شكرت الوزير كوفي أسانتي أمس.', BOTH_AR],
    ['زوارق من كندا؟ هذا ما عرضه الوزير بيتر مارتن على نظيره الغاني كوفي أسانتي في أكرا أمس.', 'talks | كوفي أسانتي < بيتر مارتن | accra | 2024-05-13'],
  ])

  tellsNone('tells of none where it was written, said to many or of somebody: %s', [
    `Le ministre Kofi Asante a remercié lundi sur Twitter ${ENVOY}, de son aide.`,
    `Le ministre Kofi Asante a remercié lundi dans une lettre ${ENVOY}, de son aide.`,
    `Le ministre Kofi Asante a remercié lundi dans un courriel ${ENVOY}, de son aide.`,
    'Le ministre Kofi Asante a remercié lundi les joueurs.',
    'Le ministre ghanéen Kofi Asante a remercié lundi le général ghanéen Ama Mensah.',
    'L’ambassadrice de Suède, Anna Berg, s’est inquiétée lundi des départs.',
    'L’ambassadrice de Suède, Anna Berg, s’est félicitée lundi de la nomination du ministre Kofi Asante.',
    'L’ambassadrice de Suède, Anna Berg, a réclamé lundi la libération du ministre Kofi Asante.',
    'L’ambassadrice de Suède, Anna Berg, a remercié le ministre Kofi Asante.',
    'شكر وزير الداخلية كوفي أسانتي أمس في تغريدة سفيرة السويد كاترين بيرغ.',
    'أكدت سفيرة السويد كاترين بيرغ أمس أن وزير الداخلية كوفي أسانتي سيزور ستوكهولم.',
    'أعربت سفيرة السويد كاترين بيرغ أمس عن قلقها من قرار وزير الداخلية كوفي أسانتي.',
    'نقلت سفيرة السويد كاترين بيرغ أمس برسالة إلى وزير الداخلية كوفي أسانتي قلق بلادها.',
    'نقلت سفيرة السويد كاترين بيرغ أمس بالبريد إلى وزير الداخلية كوفي أسانتي قلق بلادها.',
    'شكر وزير الداخلية كوفي أسانتي أمس على دعم سفيرة السويد كاترين بيرغ.',
    'شدد وزير الداخلية كوفي أسانتي أمس على دور سفيرة السويد كاترين بيرغ.',
    'طالب نائب سويدي أمس وزير الداخلية كوفي أسانتي بالاستقالة.',
  ])
})

describe('an assembly', () => {
  tellsNews('is told by who opened or ended it: %s', [
    ['La fraude est au menu de la conférence régionale sur le cybercrime ouverte lundi à Accra par M. Kofi Asante, ministre de l’Intérieur.', 'conference | Kofi Asante <  | accra | 2024-05-13'],
    ['La traite domine les travaux de l’EAPCCO, ouverts lundi à Accra par le ministre Kofi Asante.', 'conference | Kofi Asante <  | accra | 2024-05-13'],
    ['La conférence régionale sur le cybercrime, inaugurée lundi à Accra par le ministre Kofi Asante, réunit quatorze pays.', 'conference | Kofi Asante <  | accra | 2024-05-13'],
    ['Lancée lundi à Accra par le ministre Kofi Asante, la conférence régionale sur le cybercrime réunit quatorze pays.', 'conference | Kofi Asante <  | accra | 2024-05-13'],
    ['تهيمن مكافحة الإرهاب على أعمال المؤتمر الإقليمي الذي افتتحه أمس في أكرا وزير الداخلية كوفي أسانتي.', 'conference |  < كوفي أسانتي | accra | 2024-05-13'],
    ['افتتح وزير الداخلية كوفي أسانتي في أكرا أعمال المؤتمر الإقليمي لمكافحة الجريمة.', 'conference |  < كوفي أسانتي | accra | -'],
  ])

  tellsNone('is none where something else was opened: %s', [
    'L’enquête ouverte lundi à Accra par le parquet continue.',
    'La boutique, ouverte lundi à Accra par Kofi Asante, vend du thé.',
    'افتتح وزير الداخلية كوفي أسانتي في أكرا معرض الكتاب.',
  ])
})

describe('what was long before', () => {
  tells('is recalled: %s', [
    ['La police a arrêté lundi sept voleurs. L’opération intervient trois mois après la signature à Accra d’un protocole entre le commissaire Kofi Asante et son homologue togolais Koffi Lawson.', 'recalled | agreement | Kofi Asante < Koffi Lawson | accra | -'],
    ['أوقفت الشرطة سبعة أشخاص. وتأتي العملية بعد أشهر من توقيع المفوض كوفي أسانتي ونظيره التوغولي كوفي لوسون بروتوكولا في أكرا.', 'recalled | agreement | كوفي أسانتي < كوفي لوسون | accra | -'],
    [
      'Une semaine après sa rencontre avec le ministre togolais Koffi Lawson, le ministre Kofi Asante a reçu lundi l’ambassadrice de Suède, Anna Berg.',
      ['reported | reception | Kofi Asante < Anna Berg | - | 2024-05-13', 'recalled | talks |  < Koffi Lawson | - | -'],
    ],
    [
      'Le ministre Kofi Asante a reçu lundi l’ambassadrice de Suède, Anna Berg, trois jours après sa rencontre avec le ministre togolais Koffi Lawson.',
      ['reported | reception | Kofi Asante < Anna Berg | - | 2024-05-13', 'recalled | talks | Kofi Asante < Koffi Lawson | - | -'],
    ],
    // The clause ends where the news begins.
    ['Trois mois après leur rencontre à Lomé, le ministre Kofi Asante et son homologue togolais Koffi Lawson ont signé lundi à Accra un accord.', 'reported | agreement | Kofi Asante < Koffi Lawson | accra | 2024-05-13'],
  ])
})

describe('those who come one after the other', () => {
  tells('have the host and the day of the first: %s', [
    [
      'استقبل المدير العام للشرطة اللواء كامل بيضون اليوم سفير أوكرانيا أولكسندر شيفتشوك. ثم استقبل سفير أرمينيا فاهان تير، ثم السفير التشيكي توماش هروبيتس.',
      ['كامل بيضون < أولكسندر شيفتشوك', 'كامل بيضون < فاهان تير', 'كامل بيضون < توماش هروبيتس'].map((sides) => `reported | reception | ${sides} | - | 2024-05-14`),
    ],
    [
      'Le ministre Kofi Asante a reçu lundi l’ambassadrice de Suède, Anna Berg. Il a ensuite reçu l’ambassadeur du Chili, Pedro Rojas.',
      ['Kofi Asante < Anna Berg', 'Kofi Asante < Pedro Rojas'].map((sides) => `reported | reception | ${sides} | - | 2024-05-13`),
    ],
    // What is tomorrow is no part of what is today.
    [
      'بدأ قائد الشرطة القبرصية ستيليوس بابان زيارة إلى لبنان، استهلها بلقاء وزير الداخلية مروان صيداني. ويلتقي الضيف غدا المدير العام للأمن العام اللواء كامل بيضون.',
      ['reported | visit | مروان صيداني < ستيليوس بابان | - | -', 'announced | talks | ستيليوس بابان < كامل بيضون | - | 2024-05-15'],
    ],
  ])
})
