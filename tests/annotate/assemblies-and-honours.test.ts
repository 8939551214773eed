import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { describeMeetings, namesIn, readText, sidesIn } from '../support/read-meetings'
import { sourceDocument } from './source-document'

const told: [text: string, meetings: string[]][] = [
  // The verb of an assembly stands far from its name, with the day, the town and who takes part between.
  ['انطلقت، صباح اليوم الثلاثاء، بمدينة سوسة، أشغال الدورة الأربعين لمجلس وزراء الداخلية العرب.', ['reported | conference |  <  | aimc-session']],
  ['يشارك السيد كريم بلحاج، المدير العام للحرس الوطني التونسي، يوم الأربعاء 4 مارس، في المؤتمر الدولي للأمن البحري.', ['reported | conference | كريم بلحاج <  | -']],
  ['شارك كريم بلحاج، يوم الأربعاء 4 مارس، في مؤتمر صحفي.', []],
  ['Karim Belhadj, ministre tunisien de l’Intérieur, conduit la délégation au forum de la sûreté portuaire, ouvert mercredi.', ['reported | conference | Karim Belhadj <  | -']],
  // An assembly that opens has nobody met, although somebody spoke there.
  ["Karim Belhadj est ministre de l'Intérieur. L'assemblée générale d'Interpol s'est ouverte lundi à Vienne.", ['reported | conference |  <  | interpol-assembly']],
  // Honours: by the noun, and from whose hands.
  ['جرى، اليوم الأحد بفيينا، توشيح السيد كريم بلحاج، وزير الداخلية التونسي، بوسام الاستحقاق.', ['reported | ceremony |  < كريم بلحاج | -']],
  ["Karim Belhadj, ministre tunisien de l'Intérieur, a reçu lundi la médaille du mérite des mains de Lars Nilsson, chef de la police suédoise.", ['reported | ceremony | Lars Nilsson < Karim Belhadj | -']],
  // Behind "reçu par X," stands the subject, and not what X is.
  ['Reçu lundi à Tunis par Karim Belhadj, le patron de la police suédoise a promis des stages.', ['reported | reception | Karim Belhadj < police-chief/SE | -']],
  ["Reçu par Karim Belhadj, ministre de l'Intérieur, Lars Nilsson a promis des stages.", ['reported | reception | Karim Belhadj < Lars Nilsson | -']],
  ["Karim Belhadj, ministre tunisien de l'Intérieur, aurait été reçu récemment à Vienne par Lars Nilsson.", []],
  // Journeys.
  ['شد كريم بلحاج، وزير الداخلية، الرحال إلى السويد.', ['reported | visit |  < كريم بلحاج | -']],
  ['سافر وزير الداخلية كريم بلحاج يوم الاثنين إلى السويد.', ['reported | visit |  < كريم بلحاج | -']],
]

describe('an assembly, an honour or a journey is told as', () => {
  it.each(told)('%s', (text, meetings) => {
    expect(describeMeetings(annotate(sourceDocument(text)), ['occasion'])).toEqual(meetings)
  })

  it.each([
    ["Karim Belhadj, ministre tunisien de l'Intérieur, et Lars Nilsson, chef de la police suédoise, s'étaient retrouvés dimanche à Vienne.", '2024-03-05', 'reported'],
    ['وكان كريم بلحاج، وزير الداخلية، قد استقبل يوم الأحد 3 مارس سفير كندا بيتر مارتن.', '2024-03-05', 'reported'],
    ['وكان كريم بلحاج، وزير الداخلية، قد استقبل يوم 3 فبراير سفير كندا بيتر مارتن.', '2024-03-05', 'recalled'],
  ])('news in any tense when it is days old and nothing is newer: %s', (text, published, status) => {
    expect(annotate(sourceDocument(text, { published })).meetings.map((meeting) => meeting.status)).toEqual([status])
  })
})

describe('a name may hold', () => {
  it.each([
    ['Karim Belhadj a reçu lundi Pieter van Breda, chef de la police.', ['Karim Belhadj', 'Pieter van Breda']],
    ['Karim Belhadj a reçu lundi l’ambassadeur Rodrigo « Rigo » Fuentes.', ['Karim Belhadj', 'Rodrigo « Rigo » Fuentes']],
    ['استقبل كريم بلحاج، وزير الداخلية، نظيره السينغالي موسى نداي.', ['كريم بلحاج', 'موسى نداي']],
    ['استقبل كريم بلحاج، وزير الداخلية، الوزير لي شياو هونغ.', ['كريم بلحاج', 'لي شياو هونغ']],
  ])('a town, a nickname, the name of a country: %s', (text, people) => {
    expect(namesIn(annotate(sourceDocument(text)))).toEqual(people)
  })
})

describe('a medal', () => {
  const GIVER = "Le directeur de la police tunisienne, Karim Belhadj, a remis lundi"
  const ARABIC_GIVER = 'سلم مدير الشرطة التونسية كريم بلحاج أمس'
  it.each([
    [`${GIVER} la médaille Prince Salem Hadi au préfet italien Matteo Rossi.`, 'Karim Belhadj < Matteo Rossi'],
    [`${GIVER} la grand-croix Salem Hadi au préfet italien Matteo Rossi.`, 'Karim Belhadj < Matteo Rossi'],
    [`${ARABIC_GIVER} وسام الأمير سالم هادي إلى السفير الإيطالي ماتيو روسي.`, 'كريم بلحاج < ماتيو روسي'],
    // With an article or a preposition it is no name of the medal: he is given it.
    [`${GIVER} la médaille au préfet italien Matteo Rossi.`, 'Karim Belhadj < Matteo Rossi'],
    [`${ARABIC_GIVER} الوسام للواء الإيطالي ماتيو روسي.`, 'كريم بلحاج < ماتيو روسي'],
  ])('is called after somebody who is not honoured: %s', (text, sides) => {
    expect(sidesIn(readText(text))).toEqual([sides])
  })
})
