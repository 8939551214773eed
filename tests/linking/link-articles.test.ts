import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPrevious } from '@/tests/support/as-previous'
import type { LinkResult } from '@/tests/support/link-articles'
import type { Verdict } from '@/lib/linking/link-input'
import { dayOf, makeArticle, weekdayOf, type ArticleSketch } from '../support/annotation-factory'
import { guests, host, hostArabic, link, NOTHING, others, togetherIn } from './receptions'

const world = [
  ...others,
  { key: 'a', meetings: [{ hosts: [host], guests: [guests.gabon], date: dayOf('2026-01-21'), place: 'rabat' }] },
  { key: 'b', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [guests.gabonArabic], date: dayOf('2026-01-21'), place: 'rabat' }] },
  { key: 'c', meetings: [{ hosts: [host], guests: [guests.gabon], date: weekdayOf(3) }] },
  { key: 'd', meetings: [{ hosts: [host], guests: [guests.peru], date: dayOf('2025-03-02'), place: 'dakhla' }] },
  { key: 'e', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [guests.peruArabic], date: dayOf('2025-03-02'), place: 'dakhla' }] },
  { key: 'f', text: 'Portrait de Nadia Berrada', people: [host] },
] satisfies ArticleSketch[]
const articles = world.map(makeArticle)

describe('linking', () => {
  it('gives the same events, people and relations in whatever order articles arrive', () => {
    const linked = link(articles)
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(link(shuffled)).toEqual(linked)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps ids and addresses when it runs again on what it made', () => {
    const linked = link(articles)
    expect(link(articles, asPrevious(linked))).toEqual(linked)
  })

  it('keeps ids and addresses when members come and go', () => {
    const nameOf = (result: LinkResult, ...keys: string[]) => {
      const event = result.events.find(({ reports }) => keys.every((key) => reports.some((report) => report.article === key)))
      return [event?.id, event?.slug]
    }
    fc.assert(
      fc.property(fc.subarray(articles.filter(({ key }) => key !== 'a')), (some) => {
        const first = link([...some, ...articles.filter(({ key }) => key === 'a')])
        const all = link(articles, asPrevious(first))
        expect(nameOf(all, 'a', 'b', 'c')).toEqual(nameOf(first, 'a'))
        const fewer = link(articles.filter(({ key }) => key !== 'a'), asPrevious(all))
        expect(nameOf(fewer, 'b')).toEqual(nameOf(all, 'b'))
        const ids = fewer.people.map(({ id }) => id)
        expect(all.people.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
      }),
      { numRuns: 20 },
    )
  })

  it('redirects the address of an event that was merged into another', () => {
    const apart = link(articles, NOTHING, [{ left: 'a', right: 'b', word: 'different' }, { left: 'b', right: 'c', word: 'different' }])
    const lone = apart.events.find(({ reports }) => reports.length === 1 && reports[0]?.article === 'b')
    const merged = link(articles, asPrevious(apart))
    const event = merged.events.find(({ reports }) => reports.some(({ article }) => article === 'b'))
    expect(merged.redirects).toEqual([{ from: lone?.slug, to: event?.slug }])
  })

  it('lets an editor put together and keep apart, whatever the evidence', () => {
    const verdicts: Verdict[] = [{ left: 'a', right: 'b', word: 'different' }, { left: 'x1', right: 'x2', word: 'same' }]
    const result = link(articles, NOTHING, verdicts)
    expect(togetherIn(result, 'a', 'b')).toBe(false)
    expect(togetherIn(result, 'x1', 'x2')).toBe(true)
    const report = result.events.flatMap(({ reports }) => reports).find(({ article }) => article === 'x1')
    expect(report).toMatchObject({ counterpart: 'x2', strength: 'strong' })
    expect(report?.evidence[0]).toMatchObject({ kind: 'verdict' })
  })

  it('knows a person under the spellings of both scripts, and keeps them all', () => {
    const person = link(articles).people.find(({ names }) => names.fr === 'Achille Moussavou')
    expect(person?.names).toEqual({ fr: 'Achille Moussavou', ar: 'أشيل موسافو' })
    expect(person?.spellings.map(({ text, articles: by }) => [text, by])).toEqual([['Achille Moussavou', ['a', 'c']], ['أشيل موسافو', ['b']]])
    expect(person?.slug).toBe('achille-moussavou')
  })

  it('says why, with the words of both reports', () => {
    const event = link(articles).events.find(({ reports }) => reports.some(({ article }) => article === 'd'))
    const report = event?.reports.find(({ article }) => article === 'd')
    expect(report).toMatchObject({ counterpart: 'e', strength: 'strong' })
    const person = report?.evidence.find(({ rule }) => rule === 'person.same')
    expect(person).toMatchObject({ kind: 'person', value: 'Ricardo Quispe / ريكاردو كيسبي', left: { article: 'd', text: 'Ricardo Quispe' }, right: { article: 'e', text: 'ريكاردو كيسبي' } })
    expect(person?.weight).toBeGreaterThan(1)
  })
})
