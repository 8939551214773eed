import { describe, expect, it } from 'vitest'
import type { Verdict } from '@/lib/linking/link-input'
import { linkArticles } from '@/tests/support/link-articles'
import { dayOf, makeArticle, type ArticleSketch } from '../support/annotation-factory'

const people = {
  fr: { host: 'Nadia Berrada', gabon: 'Achille Moussavou', peru: 'Ricardo Quispe' },
  ar: { host: 'نادية برادة', gabon: 'أشيل موسافو', peru: 'ريكاردو كيسبي' },
}

/** Two reports of one reception, a and c, and one of another, b. */
function reportsOf(language: 'fr' | 'ar', ...verdicts: Verdict[]) {
  const { host, gabon, peru } = people[language]
  const report = (key: string, name: string, country: string, day: string): ArticleSketch => ({
    key, language, meetings: [{ hosts: [{ name: host, function: 'director-general', country: 'MA' }], guests: [{ name, function: 'ambassador', country }], date: dayOf(day) }],
  })
  const articles = [report('a', gabon, 'GA', '2026-01-21'), report('b', peru, 'PE', '2026-01-23'), report('c', gabon, 'GA', '2026-01-21')]
  const { events } = linkArticles({ articles: articles.map(makeArticle), previous: { events: [], people: [] }, verdicts })
  return new Map(events.flatMap(({ reports }) => reports).map((report) => [report.article, report]))
}

const shown = { probability: 1, strength: 'strong', evidence: expect.arrayContaining([expect.objectContaining({ kind: 'verdict', rule: 'verdict.same' })]) }

describe('an editor’s "same"', () => {
  // b agrees no better with c than with a, who is the first of equals.
  it.each(['fr', 'ar'] as const)('is shown at the reports it was said of, though another agrees as well or better, in %s', (language) => {
    const reports = reportsOf(language, { left: 'a', right: 'c', word: 'same' }, { left: 'c', right: 'b', word: 'same' })
    expect(reports.get('b')).toMatchObject({ counterpart: 'c', ...shown })
    expect(reports.get('a')).toMatchObject({ counterpart: 'c', ...shown })
  })

  it.each(['fr', 'ar'] as const)('of two leads to the report that agrees better, in %s', (language) => {
    const reports = reportsOf(language, { left: 'a', right: 'c', word: 'same' }, { left: 'b', right: 'c', word: 'same' })
    expect(reports.get('c')).toMatchObject({ counterpart: 'a', ...shown })
  })

  it.each(['fr', 'ar'] as const)('is what joins the reports: without it they are two events, in %s', (language) => {
    expect(reportsOf(language).get('b')).toMatchObject({ counterpart: null, type: 'alone' })
  })
})
