import { describe, expect, it } from 'vitest'
import { linkArticles, readFrom, writeFrom } from '@/tests/support/link-articles'
import type { Verdict } from '@/lib/linking/link-input'
import { planLinks } from '@/lib/linking/plan-links'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { dayOf, makeArticle, type ArticleSketch } from '../support/annotation-factory'

const host = { name: 'Nadia Berrada', function: 'director-general', country: 'MA' }
const arabicHost = { ...host, name: 'نادية برادة' }
const gabon = { name: 'Achille Moussavou', function: 'ambassador', country: 'GA' }
const arabicGabon = { ...gabon, name: 'أشيل موسافو' }
const peru = { name: 'Ricardo Quispe', function: 'ambassador', country: 'PE' }
const arabicPeru = { ...peru, name: 'ريكاردو كيسبي' }

const january = dayOf('2026-01-21')
const sketches: ArticleSketch[] = [
  { key: 'a', meetings: [{ hosts: [host], guests: [gabon], date: january, place: 'rabat' }] },
  { key: 'b', language: 'ar', meetings: [{ hosts: [arabicHost], guests: [arabicGabon], date: january, place: 'rabat' }] },
  { key: 'c', meetings: [{ hosts: [host], guests: [peru], date: dayOf('2026-03-04') }, { hosts: [host], guests: [gabon], date: january, status: 'recalled' }] },
  { key: 'd', language: 'ar', meetings: [{ hosts: [arabicHost], guests: [arabicPeru], date: dayOf('2026-03-04') }] },
  { key: 'e', meetings: [{ hosts: [host], guests: [{ name: 'Haruki Tanabe', country: 'JP' }], date: dayOf('2019-04-02') }] },
  { key: 'f', language: 'ar', text: 'رأي في مسار نادية برادة', people: [arabicHost] },
]
const articles = sketches.map(makeArticle)
const NOTHING = { previous: { events: [], people: [] }, verdicts: [] }
const plan = planLinks(surveyArticles(articles, []), NOTHING)
const read = readFrom(articles)
const write = writeFrom(plan)

const listKeys = (reports: readonly { article: string }[]) => reports.map(({ article }) => article).toSorted()

describe('a plan of links', () => {
  it('knows all events with who tells them and what they say, before any text is asked for', () => {
    expect(plan.events.map(({ reports, facts }) => [listKeys(reports).join(' '), facts.countries, facts.date.edtf]).toSorted()).toEqual([
      ['a b', ['GA'], '2026-01-21'],
      ['c d', ['PE'], '2026-03-04'],
      ['e', ['JP'], '2019-04-02'],
    ])
    expect(plan.named).toContain('country PE')
    expect(plan.people.some(({ names }) => names.ar === 'أشيل موسافو')).toBe(true)
  })

  it('ties the event that is recalled to the one whose report recalls it', () => {
    const idOf = (key: string) => plan.events.find(({ reports }) => reports.some(({ article }) => article === key))?.id
    expect(plan.relations.some(({ left, right }) => [left, right].includes(idOf('a') ?? '') && [left, right].includes(idOf('c') ?? ''))).toBe(true)
  })
})

describe('writing an event of the plan', () => {
  it('asks for the texts of its own articles and for no others', () => {
    for (const event of plan.events) {
      const asked = new Set<string>()
      write(event, (key) => {
        asked.add(key)
        return read(key)
      })
      expect(listKeys(event.reports)).toEqual(expect.arrayContaining([...asked]))
      expect(asked.size > 0).toBe(event.reports.length > 1)
    }
  })

  it('gives what linking gives, in whatever order and however often events are written', () => {
    const { events } = linkArticles({ articles, ...NOTHING })
    const backwards = plan.events.toReversed().map((event) => write(event, read))
    expect(backwards.toReversed()).toEqual(events)
    expect(plan.events.map((event) => write(event, read))).toEqual(events)
  })

  it('has a report for each that was planned, and every one but a lone one says why', () => {
    for (const event of plan.events) {
      const { id, slug, facts, reports } = write(event, read)
      expect({ id, slug, facts }).toEqual({ id: event.id, slug: event.slug, facts: event.facts })
      expect(reports.map(({ article, meeting }) => ({ article, meeting }))).toEqual(event.reports)
      expect(reports.every(({ evidence, type }) => (type === 'alone') === (evidence.length === 0))).toBe(true)
    }
  })

  it('quotes both texts, and what one of them recalls', () => {
    const event = plan.events.find(({ reports }) => listKeys(reports).join(' ') === 'c d')
    const report = event && write(event, read).reports.find(({ article }) => article === 'c')
    expect(report?.evidence.find(({ rule }) => rule === 'person.same')).toMatchObject({ left: { article: 'c', text: 'Ricardo Quispe' }, right: { article: 'd', text: 'ريكاردو كيسبي' } })
    expect(report?.evidence.find(({ rule }) => rule === 'background.recalled')).toMatchObject({ weight: 0, left: { article: 'c', text: 'Achille Moussavou' }, right: null })
  })

  it('heeds the words of editors on its articles', () => {
    const verdicts: Verdict[] = [{ left: 'b', right: 'a', word: 'unsure' }, { left: 'e', right: 'd', word: 'same' }]
    const judged = planLinks(surveyArticles(articles, []), { ...NOTHING, verdicts })
    const reports = judged.events.flatMap((event) => writeFrom(judged)(event, read).reports)
    expect(reports.find(({ article }) => article === 'a')).toMatchObject({ strength: 'to-check' })
    expect(reports.find(({ article }) => article === 'e')).toMatchObject({ counterpart: 'd', probability: 1 })
  })
})

describe('a plan of nothing', () => {
  it('has no events, and no event for articles that are about no meeting', () => {
    expect(planLinks(surveyArticles([], []), NOTHING)).toMatchObject({ events: [], relations: [], people: [], redirects: [] })
    expect(planLinks(surveyArticles(articles.filter(({ key }) => key === 'f'), []), NOTHING).events).toEqual([])
  })
})
