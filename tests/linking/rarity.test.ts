import { describe, expect, it } from 'vitest'
import { judgeUnits } from '@/lib/linking/judge-units'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { dayOf, makeArticle, type ArticleSketch } from '../support/annotation-factory'

const host = { fr: { name: 'Nadia Berrada', function: 'director-general', country: 'MA' }, ar: { name: 'نادية برادة', function: 'director-general', country: 'MA' } }
const texts = {
  fr: ['Nadia Berrada, visas et formation des cadres', 'Nadia Berrada, pêche, ports et migration'],
  ar: ['نادية برادة، التأشيرات وتكوين الأطر', 'نادية برادة، الصيد والموانئ والهجرة'],
}
const DAY = 86_400_000
const reception = (key: string, language: 'fr' | 'ar', country: string, date: string, text = ''): ArticleSketch =>
  ({ key, language, text: text || host[language].name, meetings: [{ hosts: [host[language]], guests: [{ function: 'ambassador', country }], date: dayOf(date) }] })

/** Receptions by one host, each some weeks before the one after it. */
const archive = (language: 'fr' | 'ar', countries: readonly string[]): ArticleSketch[] =>
  countries.map((country, at) => reception(`x${at}`, language, country, new Date(Date.UTC(2025, 0, 1) - at * 20 * DAY).toISOString().slice(0, 10)))
const surveyOf = (sketches: readonly ArticleSketch[]) => surveyArticles(sketches.map(makeArticle), [])

describe.each(['fr', 'ar'] as const)('in an archive that grows (%s)', (language) => {
  it.each([2, 20, 31, 61, 120])('France and Spain clash, however often each was received: %i times', (times) => {
    const more = ['FR', 'ES', 'JP', 'PE', 'CL', 'SE'].flatMap((country) => Array.from({ length: times }, () => country))
    const pair = [reception('a', language, 'FR', '2026-01-21', texts[language][0]), reception('b', language, 'ES', '2026-01-21', texts[language][1])]
    const { units, collection } = surveyOf([...pair, ...archive(language, more)])
    const [one, other] = ['a', 'b'].map((key) => units.find(({ article }) => article.key === key))
    if (one === undefined || other === undefined) throw new Error('no units')
    const { clues, score } = judgeUnits(one, other, collection)
    expect(clues.map(({ rule }) => rule)).toContain('country.other')
    expect(score).toBeLessThan(0)
  })
})

describe('how telling a country is', () => {
  it.each([
    ['one of 40 meetings', 1, 40, 1],
    ['ten of 40', 10, 40, 0.4],
    ['39 of 40', 39, 40, 0.01],
    ['one of 400', 1, 400, 1],
    ['100 of 400', 100, 400, 0.21],
    ['399 of 400', 399, 400, 0],
  ])('falls with the share that have it: %s', (_, times, all, rarity) => {
    const countries = Array.from({ length: all }, (__, at) => (at < times ? 'GA' : 'PE'))
    expect(surveyOf(archive('fr', countries)).collection.rarity('country', 'GA')).toBeCloseTo(rarity, 2)
  })
})
