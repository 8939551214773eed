import { describe, expect, it } from 'vitest'
import { explainPair } from '@/lib/linking/explain-pair'
import { linkArticles, readFrom, type LinkResult } from '@/tests/support/link-articles'
import type { Verdict } from '@/lib/linking/link-input'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { dayOf, makeArticle, type SideSketch } from '../support/annotation-factory'
import { guests, host as receiver, hostArabic, link, others } from './receptions'

const host = { name: 'Nadia Berrada', country: 'MA' }
const meet = (key: string, language: 'fr' | 'ar', name: string, country: string, hostName = host.name) =>
  makeArticle({ key, language, meetings: [{ hosts: [{ ...host, name: hostName }], guests: [{ name, country }], date: dayOf('2026-01-21') }] })
const articles = [meet('a', 'fr', 'Olivier Moussavou', 'GA'), meet('b', 'ar', 'أوليفيي موسافو', 'GA', 'نادية برادة'), meet('c', 'fr', 'Ricardo Quispe', 'PE')]
const input = { articles, previous: { events: [], people: [] }, verdicts: [] }
const result = linkArticles(input)

const explainIn = (left: string, right: string, { articles: given, verdicts }: { articles: typeof articles; verdicts: Verdict[] }, { events }: Pick<LinkResult, 'events'>) =>
  explainPair(left, right, surveyArticles(given, []), { events, verdicts, read: readFrom(given) })

/** Receptions by one host, so that few are compared and companies form. */
const explain = (left: string, right: string, given: typeof articles, verdicts: Verdict[] = []) => {
  const collection = { articles: given, previous: { events: [], people: [] }, verdicts }
  return explainIn(left, right, collection, linkArticles(collection))[0]
}

describe('why two articles are linked, or not', () => {
  it('shows what speaks for a link, with its event', () => {
    const [explained] = explainIn('a', 'b', input, result)
    expect(explained?.evidence[0]).toMatchObject({ rule: 'person.same', value: 'Olivier Moussavou / أوليفيي موسافو' })
    expect(explained?.probability).toBeGreaterThan(0.9)
    expect(explained?.together).toHaveLength(1)
  })

  it('shows what speaks against one', () => {
    const [explained] = explainIn('a', 'c', input, result)
    expect(explained?.evidence.filter(({ weight }) => weight < 0).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['counterpart.across', 'country.other']))
    expect(explained).toMatchObject({ together: [] })
  })

  it('is empty for an article that is not there', () => {
    expect(explainIn('a', 'z', input, result)).toEqual([])
  })

  it('says what decided', () => {
    expect(explain('a', 'b', articles)).toMatchObject({ ground: 'evidence' })
    expect(explain('a', 'c', articles)).toMatchObject({ ground: 'evidence', together: [] })
    expect(explain('a', 'c', articles, [{ left: 'c', right: 'a', word: 'same' }])).toMatchObject({ ground: 'verdict', together: [expect.any(String)] })
    expect(explain('b', 'a', articles, [{ left: 'a', right: 'b', word: 'different' }])).toMatchObject({ ground: 'verdict', together: [] })
  })

  it('says that an editor parted others of the two groups', () => {
    const third = meet('d', 'ar', 'أوليفيي موسافو', 'GA', 'نادية برادة')
    const parted: Verdict[] = [{ left: 'a', right: 'd', word: 'different' }, { left: 'a', right: 'b', word: 'same' }]
    expect(explain('b', 'd', [...articles, third], parted)).toMatchObject({ ground: 'rival', together: [] })
  })

  it('says when the events at hand are of another version', () => {
    expect(explainIn('a', 'b', input, { events: [] })[0]).toMatchObject({ ground: 'outdated', groupOdds: expect.any(Number) })
  })

  it.each([
    ['fr', receiver, guests.gabon, guests.peru],
    ['ar', hostArabic, guests.gabonArabic, guests.peruArabic],
  ] as const)('says that what is left of an article fits two events (%s)', (language, by, own, named) => {
    const told = (key: string, guest: SideSketch, day: string, people: SideSketch[] = []) =>
      makeArticle({ key, language, published: day, people, meetings: [{ hosts: [by], guests: [guest], date: dayOf(day) }] })
    const groundsIn = (given: typeof articles) => {
      const of = (other: string) => explainIn('a', other, { articles: given, verdicts: [] }, link(given)).find((pair) => pair.left === null)
      return [of('b'), of('c')].map((pair) => pair?.ground)
    }
    const [a, b, c] = [told('a', own, '2026-01-24', [named]), told('b', named, '2026-01-18'), told('c', named, '2026-01-23')]
    const rest = others.map(makeArticle)
    expect(groundsIn([a, b, c, ...rest])).toEqual(['undecided', 'undecided'])
    expect(groundsIn([a, b, ...rest])).toEqual(['evidence', undefined])
  })
})
