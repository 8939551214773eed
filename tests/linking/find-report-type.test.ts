import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { findReportType, translationFinder } from '@/lib/linking/find-report-type'
import { readFrom } from '@/tests/support/link-articles'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { makeArticle, type MeetingSketch } from '../support/annotation-factory'

const read = (key: string, ...sentences: string[]) => ({
  key,
  annotation: annotate({ id: null, url: null, title: null, text: sentences.join(' '), published: null, language: null, source: null }),
})

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
/** Another paper on the same opening. */
const otherArabic = [
  'حضر مئات السكان حفل افتتاح المستشفى الجديد بالقنيطرة.',
  'وطالبت النقابات بالزيادة في الأجور وبتوظيف ممرضين إضافيين قبل الصيف.',
  'وكانت المدينة تنتظر هذا المشروع منذ عشر سنوات.',
]

const articles = [
  read('ar', ...ar), read('ar-other', ...otherArabic), read('ar-short', ...ar.slice(0, 2)),
  read('fr', ...fr), read('fr-copy', ...fr, 'Notre envoyé spécial.'), read('fr-other', 'La grève des trains continue dans le nord du pays.', 'Les syndicats ont refusé une offre.'),
]
const { units, collection } = surveyArticles(articles, [])

function unitOf(key: string) {
  const unit = units.find(({ article }) => article.key === key)
  if (unit === undefined) throw new Error(`no unit of ${key}`)
  return unit
}

describe('a translation among the reports of an event', () => {
  const finder = (asked: string[] = []) => {
    const texts = readFrom(articles)
    return translationFinder(collection.vocabulary, (key) => {
      asked.push(key)
      return texts(key)
    })
  }
  const find = (key: string, others: string[], findTranslation = finder()) => findTranslation(unitOf(key), others.map((other) => ({ unit: unitOf(other) })))?.unit.article.key ?? null

  it.each([
    ['fr', ['ar'], 'ar'],
    ['ar', ['fr'], 'fr'],
    ['fr', ['ar-other', 'ar'], 'ar'],
    ['fr', ['fr-copy', 'ar-other', 'ar'], 'ar'],
    ['ar', ['fr-other', 'fr'], 'fr'],
    ['fr', ['ar-other'], null],
    ['fr', ['fr-copy', 'fr-other'], null],
    ['ar', ['ar-short', 'ar-other'], null],
    ['fr-other', ['ar', 'ar-other'], null],
    ['fr', [], null],
  ])('of %s among %j is %s', (key, others, expected) => {
    expect(find(key, others)).toBe(expected)
    expect(find(key, others.toReversed())).toBe(expected)
  })

  it('is the text of the other language that is most alike, and no other one is read', () => {
    const asked: string[] = []
    expect(find('fr', ['ar-other', 'ar', 'fr-copy'], finder(asked))).toBe('ar')
    expect(asked.toSorted()).toEqual(['ar', 'fr'])
  })

  it('needs no reading where nothing is alike', () => {
    const asked: string[] = []
    expect(find('fr-other', ['ar', 'ar-other'], finder(asked))).toBeNull()
    expect(asked).toEqual([])
  })

  it('is read once for the event, from whichever side it is asked for', () => {
    const asked: string[] = []
    const own = finder(asked)
    expect([find('fr', ['ar'], own), find('ar', ['fr'], own), find('fr', ['ar', 'ar-other'], own)]).toEqual(['ar', 'fr', 'ar'])
    expect(asked.toSorted()).toEqual(['ar', 'fr'])
  })

  it.each([
    ['French', fr, ar],
    ['Arabic', ar, fr],
  ])('is not that of two other texts whose keys have blanks, for a %s text', (_, text, translation) => {
    // Of the same words, but they are another text.
    const another = translation.join(' ').replaceAll('.', '').split(' ').toSorted()
    // Put together with a blank, the keys of both pairs are alike.
    const texts = [read('1', ...text), read('1 2', ...text), read('2 3', ...translation), read('3', `${another.join(' ')}.`)]
    const surveyed = surveyArticles(texts, [])
    const own = (key: string) => surveyed.units.filter(({ article }) => article.key === key).map((unit) => ({ unit }))
    const findTranslation = translationFinder(surveyed.collection.vocabulary, readFrom(texts))
    const find = (left: string, right: string) => own(left).map(({ unit }) => findTranslation(unit, own(right))?.unit.article.key ?? null)
    expect([find('1', '2 3'), find('1 2', '3')]).toEqual([['2 3'], [null]])
  })
})

describe('how a report stands to another', () => {
  it.each([
    ['fr', 'fr-copy', 'copy'],
    ['ar', 'ar-short', 'copy'],
    ['fr', 'fr-other', 'report'],
    ['ar', 'ar-other', 'report'],
    ['fr', 'ar', 'report'],
  ] as const)('%s to %s: %s', (one, other, type) => {
    expect(findReportType(unitOf(one), unitOf(other))).toBe(type)
    expect(findReportType(unitOf(other), unitOf(one))).toBe(type)
  })

  const guests = { minister: { name: 'Achille Moussavou', country: 'GA' }, chief: { name: 'Olivier Ndong', country: 'GA' }, stranger: { name: 'Ricardo Quispe', country: 'PE' } }
  const arabic = { minister: { ...guests.minister, name: 'أشيل موسافو' } }
  const typeOf = (left: MeetingSketch, right: MeetingSketch, language: 'fr' | 'ar' = 'fr') => {
    const [one, other] = surveyArticles([makeArticle({ key: 'a', language, meetings: [left] }), makeArticle({ key: 'b', meetings: [right] })], []).units
    if (one === undefined || other === undefined) throw new Error('two units')
    return [findReportType(one, other), findReportType(other, one)]
  }
  const visit = { kind: 'visit' as const, guests: [guests.minister, guests.chief] }

  it.each<[string, MeetingSketch, MeetingSketch, 'fr' | 'ar', string]>([
    ['one talk of a visit', { kind: 'talks', guests: [guests.minister] }, visit, 'fr', 'part'],
    ['one talk of a visit, told in Arabic', { kind: 'talks', guests: [arabic.minister] }, visit, 'ar', 'part'],
    ['a talk with everybody whom the visit has', { kind: 'talks', guests: [guests.minister, guests.chief] }, visit, 'fr', 'report'],
    ['a talk with somebody else as well', { kind: 'talks', guests: [guests.minister, guests.stranger] }, { ...visit, guests: [...visit.guests, { name: 'Kenji Morimoto' }] }, 'fr', 'report'],
    ['a talk without names', { kind: 'talks', guests: [{ country: 'GA' }] }, visit, 'fr', 'report'],
    ['another account of the visit', { ...visit, guests: [guests.minister] }, visit, 'fr', 'report'],
    ['a talk, beside another talk', { kind: 'talks', guests: [guests.minister] }, { ...visit, kind: 'talks' }, 'fr', 'report'],
  ])('%s', (_, talk, whole, language, type) => {
    expect(typeOf(talk, whole, language)).toEqual([type, 'report'])
  })
})
