import { describe, expect, it } from 'vitest'
import { listSyntheticArticles } from './synthetic-articles'

const articles = [...listSyntheticArticles(2_000)]
const share = (has: (article: (typeof articles)[number]) => boolean): number => articles.filter(has).length / articles.length

describe('the articles of the benchmark', () => {
  it('are the same for the same seed, and others for another', () => {
    expect([...listSyntheticArticles(2_000)]).toEqual(articles)
    expect([...listSyntheticArticles(2_000, 2)]).not.toEqual(articles)
  })

  it('have each their own id', () => {
    expect(new Set(articles.map(({ line }) => line.id)).size).toBe(2_000)
  })

  it('are in both languages, a fifth of them about no meeting', () => {
    expect(share(({ line }) => line.language === 'fr')).toBeCloseTo(0.6, 1)
    expect(share(({ line }) => /\p{Script=Arabic}/u.test(line.text))).toBeCloseTo(0.4, 1)
    expect(share(({ events }) => events.length === 0)).toBeCloseTo(0.2, 1)
  })

  it('tell some events once and some in both languages', () => {
    const languages = Map.groupBy(articles.filter(({ events }) => events.length > 0), ({ events }) => events[0])
    const told = [...languages.values()]
    expect(told.filter((reports) => reports.length === 1).length).toBeGreaterThan(100)
    expect(told.filter((reports) => new Set(reports.map(({ line }) => line.language)).size > 1).length).toBeGreaterThan(100)
    expect(Math.max(...told.map((reports) => reports.length))).toBe(8)
  })
})
