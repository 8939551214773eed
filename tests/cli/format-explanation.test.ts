import { describe, expect, it } from 'vitest'
import { formatExplanation } from '@/lib/cli/format-explanation'
import { explainPair } from '@/lib/linking/explain-pair'
import { linkArticles, readFrom } from '@/tests/support/link-articles'
import type { LinkArticle } from '@/lib/linking/link-input'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { dayOf, makeArticle } from '../support/annotation-factory'

const meet = (key: string, language: 'fr' | 'ar', host: string, guest: string, country: string) =>
  makeArticle({ key, language, title: key, meetings: [{ hosts: [{ name: host, country: 'MA' }], guests: [{ name: guest, country }], date: dayOf('2026-01-21') }] })
const articles = [
  meet('gabon-fr', 'fr', 'Nadia Berrada', 'Olivier Moussavou', 'GA'),
  meet('gabon-ar', 'ar', 'نادية برادة', 'أوليفيي موسافو', 'GA'),
  meet('peru', 'fr', 'Nadia Berrada', 'Ricardo Quispe', 'PE'),
  makeArticle({ key: 'portrait', title: 'Portrait', people: [{ name: 'Nadia Berrada' }] }),
]

function explain(left: string, right: string): string[] {
  const input = { articles, previous: { events: [], people: [] }, verdicts: [] }
  const find = (key: string): LinkArticle => articles.find((article) => article.key === key) ?? makeArticle({ key })
  const pairs = explainPair(left, right, surveyArticles(articles, []), { events: linkArticles(input).events, verdicts: [], read: readFrom(articles) })
  return formatExplanation(find(left), find(right), pairs).split('\n')
}

describe('an explanation in the terminal', () => {
  it('shows the words of both texts, the sum and the decision', () => {
    const lines = explain('gabon-fr', 'gabon-ar')
    expect(lines).toEqual(expect.arrayContaining([
      'A  gabon-fr (fr) gabon-fr',
      'A, meeting 1 (reception, 2026-01-21)  ~  B, meeting 1 (reception, 2026-01-21)',
      expect.stringMatching(/^ \+\d\.\d\d {2}person\.same +Olivier Moussavou \/ أوليفيي موسافو$/),
      '        B «أوليفيي موسافو»',
      expect.stringMatching(/in all: probability (0\.9|1\.0)/),
      expect.stringMatching(/^linked in e[0-9a-f]+: the evidence/),
    ]))
  })

  it('says why two are apart', () => {
    expect(explain('gabon-ar', 'peru').at(-1)).toBe('not linked: the evidence between the two is not enough')
    expect(explain('portrait', 'gabon-ar')).toContain('A as a whole (no meeting of its own)  ~  B, meeting 1 (reception, 2026-01-21)')
  })

  it('adds up', () => {
    const lines = explain('gabon-fr', 'peru')
    const weights = lines.flatMap((line) => /^ *([+-][\d.]+) {2}/.exec(line)?.[1] ?? []).map(Number)
    expect(weights.slice(0, -1).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(weights.at(-1) ?? NaN, 1)
  })
})
