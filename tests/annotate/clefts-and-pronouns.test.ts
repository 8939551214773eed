import { describe } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

/** Who meets whom where the order of the words or a pronoun tells; people whom we made up. */
const { tells, tellsNews, tellsNone } = checkMeetings(['place', 'date'])

const ENVOY = 'l’ambassadrice de Suède, Anna Berg'

describe('who stands before the verb and is met', () => {
  tellsNews('is the object in: %s', [
    [`C’est ${ENVOY}, que le ministre Kofi Asante a reçue lundi à Accra.`, 'reception | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    ['Le 6 mai, c’est le chef de la police togolaise Koffi Lawson que le ministre Kofi Asante a accueilli.', 'reception | Kofi Asante < Koffi Lawson | - | 2024-05-06'],
    ['C’est à Accra que le ministre Kofi Asante a reçu lundi le chef de la police togolaise, Koffi Lawson.', 'reception | Kofi Asante < Koffi Lawson | accra | 2024-05-13'],
    ['C’est avec le chef de la police togolaise, Koffi Lawson, que le ministre Kofi Asante s’est entretenu lundi.', 'talks | Kofi Asante < Koffi Lawson | - | 2024-05-13'],
    [`Le ministre Kofi Asante suit le dossier. C’est ${ENVOY}, qu’il a reçue lundi.`, 'reception | Kofi Asante < Anna Berg | - | 2024-05-13'],
    ['Anna Berg, ambassadrice de Suède, que le ministre Kofi Asante a reçue lundi à Accra, a parlé de formation.', 'reception | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    ['Anna Berg, ambassadrice de Suède, qu’a reçue lundi le ministre Kofi Asante, a parlé de formation.', 'reception | Kofi Asante < Anna Berg | - | 2024-05-13'],
    [`Le ministre Kofi Asante, avec qui ${ENVOY}, s’est entretenue lundi, a parlé de formation.`, 'talks | Kofi Asante < Anna Berg | - | 2024-05-13'],
    // The clause has a verb of its own, and is none, or its subject is met.
    ['L’ambassadrice de Suède, Anna Berg, que tout le monde connaît, a rencontré lundi le ministre Kofi Asante.', 'talks | Kofi Asante < Anna Berg | - | 2024-05-13'],
    ['C’est le ministre Kofi Asante qui a reçu lundi le chef de la police togolaise, Koffi Lawson.', 'reception | Kofi Asante < Koffi Lawson | - | 2024-05-13'],
    ['Le directeur a annoncé à Anna Berg, ambassadrice de Suède, que le ministre Kofi Asante a reçu lundi le général togolais Koffi Lawson.', 'reception | Kofi Asante < Koffi Lawson | - | 2024-05-13'],
    // Arabic: the verb stands behind the relative, and before who received.
    ['تحدثت السفيرة السويدية التي استقبلها أمس وزير الداخلية كوفي أسانتي عن التدريب.', 'reception | كوفي أسانتي < ambassador/SE | - | 2024-05-13'],
  ])
})

describe('who is received where he went', () => {
  tellsNews('is the guest of: %s', [
    ['L’ambassadrice de Suède, Anna Berg, s’est rendue lundi au siège de la police, où le général Kofi Asante l’a reçue.', 'visit | Kofi Asante < Anna Berg | - | 2024-05-13'],
    ['L’ambassadrice de Suède, Anna Berg, s’est rendue lundi au siège de la police, où l’a reçue le général Kofi Asante.', 'visit | Kofi Asante < Anna Berg | - | 2024-05-13'],
    ['L’ambassadrice de Suède, Anna Berg, était lundi au siège de la police. Le général Kofi Asante l’y a reçue.', 'reception | Kofi Asante < Anna Berg | - | 2024-05-13'],
    ['زارت سفيرة السويد آنا بيرغ أمس مقر الشرطة حيث استقبلها اللواء كوفي أسانتي.', 'visit | كوفي أسانتي < آنا بيرغ | - | 2024-05-13'],
  ])

  tellsNone('is nobody in: %s', [
    'C’est à Accra que le ministre Kofi Asante habite.',
    'C’est le ministre Kofi Asante que la presse a critiqué lundi.',
  ])
})

describe('an envoy who calls on several', () => {
  tells('meets each of them: %s', [
    ['L’ambassadrice de Suède, Anna Berg, a été reçue lundi par le ministre Kofi Asante, puis par le général Ama Mensah.', ['reported | reception | Kofi Asante < Anna Berg | - | 2024-05-13', 'reported | reception | Ama Mensah < Anna Berg | - | 2024-05-13']],
    ['L’ambassadrice de Suède, Anna Berg, s’est rendue lundi chez le ministre Kofi Asante, puis chez le général Ama Mensah.', ['reported | visit | Kofi Asante < Anna Berg | - | 2024-05-13', 'reported | visit | Ama Mensah < Anna Berg | - | 2024-05-13']],
    ['L’ambassadrice de Suède, Anna Berg, a rencontré lundi le ministre Kofi Asante. Il a reçu ensuite le général togolais Koffi Lawson.', ['reported | talks | Kofi Asante < Anna Berg | - | 2024-05-13', 'reported | reception | Kofi Asante < Koffi Lawson | - | 2024-05-13']],
    // The general is the first who is named; "elle" is the ambassador, and the day is that of both.
    [
      'Chez le général Kofi Asante. L’ambassadrice de Suède, Anna Berg, a fait lundi la tournée des responsables. Elle s’est d’abord rendue au siège de la police, où le général Kofi Asante l’a reçue. Elle a été reçue ensuite par le colonel Yaw Mensah.',
      ['reported | visit | Kofi Asante < Anna Berg | - | 2024-05-13', 'reported | reception | Yaw Mensah < Anna Berg | - | 2024-05-13'],
    ],
    ['زارت سفيرة السويد آنا بيرغ اليوم المدير العام للشرطة اللواء سليم عون، ثم المدير العام للأمن العام اللواء كريم بلحاج.', ['reported | visit | سليم عون < آنا بيرغ | - | 2024-05-14', 'reported | visit | كريم بلحاج < آنا بيرغ | - | 2024-05-14']],
  ])

  tellsNews('and both together in: %s', [
    ['L’ambassadrice de Suède, Anna Berg, a été reçue lundi par le ministre Kofi Asante et le général Ama Mensah.', 'reception | Kofi Asante + Ama Mensah < Anna Berg | - | 2024-05-13'],
    // A visitor's hosts are those of one visit.
    ['Le chef de la police suédoise, Jan Berg, a été reçu lundi par le ministre Kofi Asante, puis par le général Ama Mensah.', 'reception | Kofi Asante + Ama Mensah < Jan Berg | - | 2024-05-13'],
    ['زار قائد الشرطة السويدية يان بيرغ اليوم وزير الداخلية سليم عون، ثم المدير العام للأمن العام اللواء كريم بلحاج.', 'visit | سليم عون + كريم بلحاج < يان بيرغ | - | 2024-05-14'],
  ])
})

describe('two of one office in two countries', () => {
  tellsNews('have the countries in the order of their names: %s', [
    ['Les ministres de l’Intérieur du Kenya et de la Turquie, Moussa Ndiaye et Celal Ozdogan, ont signé lundi un accord.', 'agreement | Moussa Ndiaye < Celal Ozdogan | - | 2024-05-13'],
    ['Les ministres kényan et turc de l’Intérieur, Moussa Ndiaye et Celal Ozdogan, se sont entretenus lundi.', 'talks | Moussa Ndiaye < Celal Ozdogan | - | 2024-05-13'],
    ['Un accord a été signé lundi à Ankara par les ministres de l’Intérieur du Kenya et de la Turquie, Moussa Ndiaye et Celal Ozdogan.', 'agreement | Moussa Ndiaye < Celal Ozdogan | ankara | 2024-05-13'],
    ['وقع وزيرا الداخلية في كينيا وتركيا، موسى نداي وجلال اوزدوغان، أمس، برنامجا للتبادل.', 'agreement | موسى نداي < جلال اوزدوغان | - | 2024-05-13'],
    ['وقع المديران العامان للأمن في كينيا وتركيا، موسى نداي وجلال اوزدوغان، أمس، برنامجا للتبادل.', 'agreement | موسى نداي < جلال اوزدوغان | - | 2024-05-13'],
    ['بحث وزيرا الداخلية الكيني والتركي موسى نداي وجلال اوزدوغان أمس ملف الهجرة.', 'talks | موسى نداي < جلال اوزدوغان | - | 2024-05-13'],
    // Each with his own office.
    ['Le ministre kényan Moussa Ndiaye et le ministre turc Celal Ozdogan ont signé lundi un accord.', 'agreement | Moussa Ndiaye < Celal Ozdogan | - | 2024-05-13'],
  ])

  tells('are not made of those who came with them: %s', [
    [
      'استقبل وزير الداخلية كريم بلحاج وزيري الداخلية في كينيا وتركيا أمس.',
      ['reported | reception | كريم بلحاج < interior-minister/KE | - | 2024-05-13', 'reported | reception | كريم بلحاج < interior-minister/TR | - | 2024-05-13'],
    ],
  ])

  tellsNone('met nobody in: %s', ['Le ministre Kofi Asante a reçu lundi un accord de principe.'])
})
