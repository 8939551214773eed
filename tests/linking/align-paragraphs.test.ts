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
})
