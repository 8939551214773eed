import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkArticle } from '@/lib/linking/link-input'
import { profileArticle } from '@/lib/linking/profile-article'
import { surveyArticles, Surveyor, type Survey } from '@/lib/linking/survey-articles'
import { dayOf, makeArticle, type ArticleSketch } from '../support/annotation-factory'

const host = { name: 'Nadia Berrada', function: 'director-general', country: 'MA' }
const arabicHost = { name: 'نادية برادة' }
const gabon = { name: 'Achille Moussavou', function: 'ambassador', country: 'GA' }
const arabicGabon = { ...gabon, name: 'أشيل موسافو' }
const peru = { name: 'Ricardo Quispe', function: 'ambassador', country: 'PE' }

const sketches: ArticleSketch[] = [
  { key: 'a', meetings: [{ hosts: [host], guests: [gabon], date: dayOf('2026-01-21'), place: 'rabat' }] },
  { key: 'b', language: 'ar', text: 'استقبلت نادية برادة سفير الغابون أشيل موسافو', meetings: [{ hosts: [arabicHost], guests: [arabicGabon], date: dayOf('2026-01-21') }] },
  { key: 'c', meetings: [{ hosts: [host], guests: [peru] }, { hosts: [host], guests: [{ country: 'JP' }] }, { hosts: [host], guests: [gabon], date: dayOf('2026-01-21'), status: 'recalled' }] },
  { key: 'd', text: 'Portrait de Nadia Berrada', people: [{ ...host, name: 'Nadia Berrada' }] },
  { key: 'ه', language: 'ar', text: 'رأي في مسار نادية برادة', people: [arabicHost] },
]
const articles = sketches.map(makeArticle)

/** All of a survey that can be looked at, and how telling it finds some facts. */
const look = ({ people, units, background, named, collection: { rarity, vocabulary } }: Survey) => ({
  people, units, background, named: [...named], size: vocabulary.size,
  rarities: people.map(({ id }) => rarity('person', id)).concat(['GA', 'MA', 'PE', 'JP'].map((country) => rarity('country', country))),
})

function surveyOneByOne(given: readonly LinkArticle[]): Survey {
  const surveyor = new Surveyor()
  for (const { key, annotation } of given) surveyor.add({ key, profile: profileArticle(annotation) })
  return surveyor.survey([])
}

describe('surveying articles', () => {
  const expected = look(surveyArticles(articles, []))

  it('one by one is surveying them all, in whatever order they are at hand', () => {
    expect(look(surveyOneByOne(articles))).toEqual(expected)
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(look(surveyArticles(shuffled, []))).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('from profiles that were stored as text gives the same', () => {
    const surveyor = new Surveyor()
    for (const { key, annotation } of articles) surveyor.add({ key, profile: JSON.parse(JSON.stringify(profileArticle(annotation))) })
    expect(look(surveyor.survey([]))).toEqual(expected)
  })

  it('refuses articles out of the order of their keys, and one twice: numbers would follow from how they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        fc.pre(shuffled.some((article, at) => article !== articles[at]))
        expect(() => surveyOneByOne(shuffled)).toThrow(RangeError)
      }),
    )
    expect(() => surveyOneByOne(articles.flatMap((article) => [article, article]))).toThrow('a after a')
  })

  it('takes any keys in the order of code points, as a database gives them', () => {
    const keys = ['Z', 'a', 'é', 'م', 'ﷺ', '😀', '😀a', '😁']
    const all = keys.map((key) => makeArticle({ key, meetings: [{ guests: [gabon] }] }))
    expect(look(surveyOneByOne(all))).toEqual(look(surveyArticles(all.toReversed(), [])))
    expect(keys.map((key) => Buffer.from(key)).toSorted(Buffer.compare).map(String)).toEqual(keys)
  })

  it('has nothing where there is nothing', () => {
    expect(look(surveyArticles([], []))).toEqual({ people: [], units: [], background: [], named: [], size: 0, rarities: ['GA', 'MA', 'PE', 'JP'].map(() => 1) })
  })
})

describe('a survey', () => {
  const { people, units, background, named } = surveyArticles(articles, [])
  const unitOf = (key: string) => units.find((unit) => unit.key === key)
  const personOf = (name: string) => people.find(({ names }) => names.fr === name)?.id

  it('has the units in the order of their keys, and what is recalled apart', () => {
    expect(units.map(({ key }) => key)).toEqual(['a#0', 'b#0', 'c#0', 'c#1', 'd#', 'ه#'])
    expect(background.map(({ key, status }) => [key, status])).toEqual([['c#2', 'recalled']])
  })

  it('knows people across scripts, and what one article leaves open of them another may have said', () => {
    expect(unitOf('b#0')?.people).toEqual([personOf('Nadia Berrada'), personOf('Achille Moussavou')])
    expect(unitOf('b#0')?.hosts).toMatchObject([{ name: 'Nadia Berrada', country: 'MA', function: { key: 'director-general' } }])
    expect(unitOf('b#0')?.countries.map(({ key }) => key)).toEqual(['GA', 'MA'])
  })

  it('knows who is named beside the meetings', () => {
    const portrait = unitOf('ه#')?.article
    expect([...(portrait?.mentioned.keys() ?? [])]).toEqual([personOf('Nadia Berrada')])
    expect([...(portrait?.beside.keys() ?? [])]).toEqual([personOf('Nadia Berrada')])
    expect(unitOf('c#0')?.article.beside.size).toBe(0)
  })

  it('knows which article tells of several meetings', () => {
    expect(units.map(({ key, article }) => [key, article.isRoundUp])).toEqual([['a#0', false], ['b#0', false], ['c#0', true], ['c#1', true], ['d#', false], ['ه#', false]])
  })

  it('knows all that the articles speak of', () => {
    expect([...named]).toEqual(expect.arrayContaining(['country GA', 'place rabat', 'function ambassador']))
  })

  it('keeps the ids of people that a run before gave', () => {
    const previous = [{ id: 'p-kept', slug: 'berrada', country: null, spellings: ['Nadia Berrada'] }]
    const { people: again, units: seated } = surveyArticles(articles, previous)
    expect(again.find(({ id }) => id === 'p-kept')).toMatchObject({ slug: 'berrada', names: { ar: 'نادية برادة' } })
    expect(seated.filter((unit) => unit.people.includes('p-kept')).map(({ key }) => key)).toEqual(['a#0', 'b#0', 'c#0', 'c#1'])
  })
})
