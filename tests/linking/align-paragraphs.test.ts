import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { alignParagraphs } from '@/lib/linking/align-paragraphs'

const read = (...paragraphs: string[]) =>
  annotate({ id: null, url: null, title: 'Pêche et forêts / الصيد والغابات', text: paragraphs.join('\n\n'), published: null, language: null, source: null })

const fr = [
  'Le ministre de la Santé a inauguré un hôpital de 240 lits dans la ville de Kénitra, au nord du pays, avec des médecins et des infirmiers.',
  "L'eau des barrages a baissé et les agriculteurs demandent une aide du gouvernement contre la sécheresse.",
  "L'université a signé un accord avec la banque pour financer la recherche et 60 bourses d'étudiants.",
]
const ar = [
  'دشن وزير الصحة مستشفى يضم 240 سريرا بمدينة القنيطرة شمال البلاد، مع أطباء وممرضين.',
  'انخفضت مياه السدود ويطالب الفلاحون بمساعدة من الحكومة لمواجهة الجفاف.',
  'وقعت الجامعة اتفاقا مع البنك لتمويل البحث و60 منحة للطلبة.',
]
const pairs = (left: string[], right: string[]) => alignParagraphs(read(...left), read(...right)).map((block) => `${block.left.join('-')} ${block.right.join('-')}`)

describe('aligning the paragraphs of two languages', () => {
  it('pairs each paragraph with its translation', () => {
    expect(pairs(fr, ar)).toEqual(['0-1 0-1', '1-2 1-2', '2-3 2-3'])
  })

  it('leaves a paragraph alone that the other text does not have', () => {
    expect(pairs(fr, [ar[0], ar[2]].map(String))).toEqual(['0-1 0-1', '2-3 1-2'])
    expect(pairs([fr[1], fr[2]].map(String), ar)).toEqual(['0-1 1-2', '1-2 2-3'])
  })

  it('joins what one of them tells in two paragraphs', () => {
    const inTwo = ['Le ministre de la Santé a inauguré un hôpital.', 'Il a 240 lits et se trouve dans la ville de Kénitra, au nord du pays.', ...fr.slice(1)]
    expect(pairs(inTwo, ar)).toEqual(['0-2 0-1', '2-3 1-2', '3-4 2-3'])
  })

  it('finds the same day, country and figure where the words are all others', () => {
    const days = ['Fait à Oslo le 3 mars 2024.', 'Clos au Chili le 9 mai 2023, dit le texte.', 'Signé à Lima par 41 élus.']
    const arabicDays = ['حرر في التاسع من ماي 2023 بالشيلي.', 'وقعه 41 منتخبا في ليما.']
    expect(pairs(days, arabicDays)).toEqual(['1-2 0-1', '2-3 1-2'])
  })
})

describe('a longer text of both languages', () => {
  const story: (readonly [string, string])[] = [
    ['La ville a ouvert samedi un marché couvert de 120 étals sur la place du port.', 'افتتحت المدينة يوم السبت سوقا مغطاة تضم 120 متجرا في ساحة الميناء.'],
    ['Les pêcheurs y vendent le poisson du matin sans intermédiaire.', 'ويبيع فيها الصيادون سمك الصباح دون وسيط.'],
    ['Le maire a promis une école de musique et une bibliothèque avant la fin de l’année.', 'ووعد رئيس البلدية بمدرسة للموسيقى ومكتبة قبل نهاية السنة.'],
    ['Une association de femmes a demandé des transports plus sûrs la nuit.', 'وطالبت جمعية نسائية بوسائل نقل أكثر أمنا في الليل.'],
    ['Le budget des travaux est de 35 millions de dirhams, dont 8 payés par la région.', 'وتبلغ ميزانية الأشغال 35 مليون درهم، منها 8 ملايين تؤديها الجهة.'],
    ['L’eau potable manque encore dans trois quartiers, selon le ministère de la Santé.', 'ولا يزال الماء الصالح للشرب ناقصا في ثلاثة أحياء، حسب وزارة الصحة.'],
    ['Des étudiants en médecine ont soigné gratuitement les habitants pendant deux jours.', 'وعالج طلبة الطب السكان مجانا خلال يومين.'],
    ['Le festival de théâtre aura lieu en Espagne et au Portugal au mois de juillet.', 'وسيقام مهرجان المسرح في إسبانيا والبرتغال خلال شهر يوليوز.'],
  ]

  it('is aligned with hardly a mistake when paragraphs are missing on either side', () => {
    let [right, found, expected] = [0, 0, 0]
    for (const [leftGap, rightGap] of [[0, 5], [3, 3], [6, 1], [7, 2], [4, 0]] as const) {
      const [lefts, rights] = [leftGap, rightGap].map((gap) => story.map((_, at) => at).filter((at) => at !== gap))
      const blocks = alignParagraphs(read(...(lefts ?? []).map((at) => story[at]?.[0] ?? '')), read(...(rights ?? []).map((at) => story[at]?.[1] ?? '')))
      const linked = blocks.flatMap((block) => (lefts ?? []).slice(...block.left).flatMap((one) => (rights ?? []).slice(...block.right).map((other) => one === other)))
      right += linked.filter(Boolean).length
      found += linked.length
      expected += (lefts ?? []).filter((at) => rights?.includes(at)).length
    }
    expect(right / found).toBeGreaterThanOrEqual(0.9)
    expect(right / expected).toBeGreaterThanOrEqual(0.9)
  })
})
