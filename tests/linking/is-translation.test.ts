import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { isTranslation, readSentences } from '@/lib/linking/is-translation'
import { Vocabulary } from '@/lib/linking/vocabulary'

const read = (...sentences: string[]) =>
  annotate({ id: null, url: null, title: null, text: sentences.join(' '), published: null, language: null, source: null })

const fr = [
  'Le ministère de la Santé a ouvert mardi un hôpital de 240 lits à Kénitra.',
  'Il a coûté 35 millions de dirhams, payés par la région et par une banque.',
  'Des médecins de trois villes y travailleront à partir du mois de mars, selon le ministre.',
]
const ar = [
  'افتتحت وزارة الصحة يوم الثلاثاء مستشفى يضم 240 سريرا بمدينة القنيطرة.',
  'وقد كلف 35 مليون درهم، أدتها الجهة وأحد البنوك.',
  'وسيعمل فيه أطباء من ثلاث مدن ابتداء من شهر مارس، حسب الوزير.',
]
/** Another paper on the same opening, in an order and with facts of its own. */
const other = [
  'حضر مئات السكان حفل افتتاح المستشفى الجديد بالقنيطرة.',
  'وطالبت النقابات بالزيادة في الأجور وبتوظيف ممرضين إضافيين قبل الصيف.',
  'وكانت المدينة تنتظر هذا المشروع منذ عشر سنوات.',
]

describe('whether one text is a translation of another', () => {
  it.each([
    ['sentence by sentence', fr, ar, true],
    ['the other way round', ar, fr, true],
    ['with a sentence left out', fr, ar.slice(0, 2), true],
    ['a report of the same news by another paper', fr, other, false],
    ['a single sentence, which may be anything', fr.slice(0, 1), ar.slice(0, 1), false],
  ])('%s', (_, left, right, expected) => {
    const vocabulary = new Vocabulary()
    const [one, other] = [left, right].map((sentences) => readSentences(read(...sentences), vocabulary))
    expect(one && other && isTranslation(one, other, vocabulary)).toBe(expected)
  })
})
