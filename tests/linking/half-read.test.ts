import { describe, expect, it } from 'vitest'
import type { LinkArticle } from '@/lib/linking/link-input'
import { makeArticle, dayOf, type ArticleSketch, type SideSketch } from '../support/annotation-factory'
import { guests, host, hostArabic, link, linkSketches, others, togetherIn } from './receptions'

type Language = 'fr' | 'ar'
const DAY = dayOf('2026-01-21')
const told = (key: string, language: Language, guest: SideSketch, more: Partial<ArticleSketch> = {}): ArticleSketch =>
  ({ key, language, published: '2026-01-22', meetings: [{ hosts: [language === 'fr' ? host : hostArabic], guests: [guest], date: DAY }], ...more })
/** It reports that the ambassador of Gabon was received, and names that of Peru in words that were not read. */
const halfRead = (language: Language, more: Partial<ArticleSketch> = {}): ArticleSketch =>
  told('a', language, language === 'fr' ? guests.gabon : guests.gabonArabic, { people: [language === 'fr' ? guests.peru : guests.peruArabic], ...more })
const gabon = told('g', 'ar', guests.gabonArabic)
const peru = told('b', 'fr', guests.peru)

describe('an article of which one meeting was read and another was not', () => {
  it.each<Language>(['fr', 'ar'])('is a report of both (%s)', (language) => {
    const result = linkSketches(halfRead(language), gabon, peru)
    expect(togetherIn(result, 'a', 'g')).toBe(true)
    expect(togetherIn(result, 'a', 'b')).toBe(true)
    expect(togetherIn(result, 'b', 'g')).toBe(false)
    const [second] = result.events.flatMap(({ reports }) => (reports.some(({ article }) => article === 'b') ? reports.filter(({ article }) => article === 'a') : []))
    expect(second).toMatchObject({ article: 'a', meeting: null })
    expect(second?.evidence.map(({ rule }) => rule)).toContain('mention.parties')
  })

  const people = (...named: SideSketch[]): Partial<ArticleSketch> => ({ people: named })
  it.each<[string, Language, Partial<ArticleSketch>, ArticleSketch]>([
    ['long after', 'fr', { published: '2028-05-02', meetings: [{ hosts: [host], guests: [guests.gabon], date: dayOf('2028-05-01') }] }, peru],
    ['long after', 'ar', { published: '2028-05-02', meetings: [{ hosts: [hostArabic], guests: [guests.gabonArabic], date: dayOf('2028-05-01') }] }, peru],
    ['where another received the one whom it names', 'fr', {}, { ...peru, meetings: [{ hosts: [{ name: 'Salif Konaté', country: 'MA' }], guests: [guests.peru], date: DAY }] }],
    ['where it names the guest of nobody', 'ar', people(guests.japan), peru],
    ['of an assembly, which names all who came', 'fr', { meetings: [{ kind: 'conference', hosts: [host], date: DAY }] }, peru],
    ['which it recalls', 'fr', { meetings: [...(halfRead('fr').meetings ?? []), { status: 'recalled', hosts: [host], guests: [guests.peru] }] }, peru],
  ])('is none of a meeting %s (%s)', (_, language, more, other) => {
    expect(togetherIn(linkSketches(halfRead(language, more), other), 'a', 'b')).toBe(false)
  })

  it('makes no event of what two such articles leave', () => {
    const result = linkSketches(halfRead('fr'), { ...halfRead('ar'), key: 'c' })
    expect(result.events.filter(({ reports }) => reports.some(({ meeting }) => meeting === null))).toEqual([])
  })

  it('gives the same events and ids in any order, and again', () => {
    const articles = [halfRead('fr'), { ...halfRead('ar'), key: 'c' }, gabon, peru, ...others].map(makeArticle)
    const brief = (all: readonly LinkArticle[]) => link(all).events.map(({ id, reports }) => [id, reports.map(({ article, meeting }) => `${article}#${meeting}`)])
    expect(brief(articles.toReversed())).toEqual(brief(articles))
    const before = link(articles)
    const again = link(articles, { events: before.events.map(({ id, slug, reports }) => ({ id, slug, reports: reports.map(({ article, meeting }) => ({ article, meeting })) })), people: [] })
    expect(again.events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id))
  })
})
