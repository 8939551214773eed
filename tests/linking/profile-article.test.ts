import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { PROFILE_VERSION } from '@/lib/linking/article-profile'
import { profileArticle } from '@/lib/linking/profile-article'

const read = (text: string, published: string | null = null) => annotate({ id: null, url: null, title: null, text, published, language: null, source: null })
const profile = (text: string, published: string | null = null) => profileArticle(read(text, published))

const RECEPTION = {
  fr: "Youssef Diallo, ministre de l'Intérieur du Mali, a reçu lundi 3 mars 2025 à Bamako l'ambassadeur du Chili, Rodrigo Sepúlveda.",
  ar: 'استقبل وزير الداخلية المالي، يوسف ديالو، يوم الاثنين 3 مارس 2025 بباماكو، سفير الشيلي، رودريغو سيبولفيدا.',
}
const RECALLED = {
  fr: "Il avait reçu le 21 janvier 2025 l'ambassadeur du Gabon, Achille Moussavou.",
  ar: 'وكان قد استقبل في 21 يناير 2025 سفير الغابون، أشيل موسافو.',
}
const RECALLED_ALONE = {
  fr: "Le ministre de l'Intérieur du Mali avait reçu le 21 janvier 2025 l'ambassadeur du Gabon, Achille Moussavou.",
  ar: 'وكان وزير الداخلية المالي، يوسف ديالو، قد استقبل في 21 يناير 2025 سفير الغابون، أشيل موسافو.',
}
const NO_MEETING = {
  fr: "Le poète est né à Fès le 3 mars 1950, puis il est parti en France le 12 avril 1970. L'ambassadeur du Chili, Rodrigo Sepúlveda, lui rend hommage.",
  ar: 'نشأ الشاعر في فاس يوم 3 مارس 1950 ثم سافر إلى فرنسا في 12 أبريل 1970. وأشاد به سفير الشيلي، رودريغو سيبولفيدا.',
}
const languages = ['fr', 'ar'] as const

describe.each(languages)('what an article of its own meeting offers (%s)', (language) => {
  const { units, background, people, ...rest } = profile(RECEPTION[language], '2025-03-04')

  it('is that meeting, with both sides, the day and the city', () => {
    expect(units).toHaveLength(1)
    expect(units[0]).toMatchObject({
      meeting: 0, status: 'reported', kind: 'reception', otherDates: [], told: ['CL'], there: 'ML',
      hosts: [{ person: expect.any(String), country: 'ML', function: { key: 'interior-minister' } }],
      counterparts: [{ person: expect.any(String), country: 'CL', function: { key: 'ambassador' } }],
      date: { edtf: '2025-03-03', weekday: 1, precision: 'day' },
      place: { key: 'bamako' },
    })
    expect(units[0]?.countries.map(({ key }) => key)).toEqual(['CL', 'ML'])
    expect(background).toEqual([])
  })

  it('comes with its people, who are placed, and with all that it speaks of', () => {
    expect(people.map(({ country, functions, placed }) => [country, functions.map(({ key }) => key), placed]).toSorted()).toEqual([['CL', ['ambassador'], true], ['ML', ['interior-minister'], true]])
    expect(rest.roles.toSorted()).toEqual(['ambassador@CL', 'interior-minister@ML'])
    expect(rest.named.toSorted()).toEqual(['country CL', 'country ML', 'function ambassador', 'function interior-minister', 'place bamako'])
    expect(rest).toMatchObject({ version: PROFILE_VERSION, language, published: '2025-03-04' })
  })

  it('has spans that show the words', () => {
    const { paragraphs } = read(RECEPTION[language])
    const show = (span: { paragraph: number; start: number; end: number } | null | undefined) => (span ? paragraphs[span.paragraph]?.text.slice(span.start, span.end) : null)
    expect(people.map(({ span, spellings }) => show(span) === spellings[0]?.text)).toEqual([true, true])
    expect(show(units[0]?.dateSpan)).toContain('2025')
    expect(show(units[0]?.counterparts[0]?.span)).toContain(language === 'fr' ? 'Rodrigo Sepúlveda' : 'رودريغو سيبولفيدا')
  })
})

describe.each(languages)('what an article recalls (%s)', (language) => {
  const { units, background, people } = profile(`${RECEPTION[language]} ${RECALLED[language]}`)

  it('is background and no unit', () => {
    expect(units.map(({ meeting, told }) => [meeting, told])).toEqual([[0, ['CL']]])
    expect(background.map(({ meeting, status, told, date }) => [meeting, status, told, date.edtf])).toEqual([[1, 'recalled', ['GA'], '2025-01-21']])
  })

  it('places its people all the same', () => {
    expect(people.map(({ placed }) => placed)).toEqual([true, true, true])
  })

  it('leaves an article that tells nothing else as a whole', () => {
    const alone = profile(RECALLED_ALONE[language])
    expect(alone.units.map(({ meeting }) => meeting)).toEqual([null])
    expect(alone.background).toHaveLength(1)
  })
})

describe.each(languages)('what an article without a meeting offers (%s)', (language) => {
  const { units, background, people, named, roles } = profile(NO_MEETING[language])

  it('is itself as a whole, dated by the first day that it gives and knowing the others', () => {
    expect(units).toHaveLength(1)
    expect(background).toEqual([])
    expect(units[0]).toMatchObject({ meeting: null, kind: null, hosts: [], counterparts: [], countries: [], told: [], place: null, trigger: null })
    expect(units[0]?.date.edtf).toBe('1950-03-03')
    expect(units[0]?.otherDates.map(({ date }) => date.edtf)).toEqual(['1970-04-12'])
  })

  it('names people on no side, and countries, cities and roles', () => {
    expect(people.map(({ country, placed }) => [country, placed])).toEqual([['CL', false]])
    expect(named).toEqual(expect.arrayContaining(['place fes', 'country FR', 'country CL', 'function ambassador']))
    expect(roles).toEqual(['ambassador@CL'])
  })

  it('has the words of the whole text', () => {
    expect(units[0]?.terms.words.terms.split(' ').length).toBeGreaterThan(8)
    expect(units[0]?.terms.figures.terms).toBe('')
  })
})

describe('a profile', () => {
  it.each(languages)('is plain data, the same after it was stored as text (%s)', (language) => {
    for (const text of [RECEPTION, RECALLED, NO_MEETING]) {
      const made = profile(text[language])
      expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
    }
  })

  it.each(languages)('is much smaller than the annotation of a text of some length (%s)', (language) => {
    const text = Array.from({ length: 6 }, (_, at) => `${RECEPTION[language]} ${RECALLED[language]}\n\n${NO_MEETING[language].replace('1950', String(1950 + at))}`).join('\n\n')
    const annotation = read(text)
    expect(JSON.stringify(profileArticle(annotation)).length).toBeLessThan(JSON.stringify(annotation).length)
  })
})
