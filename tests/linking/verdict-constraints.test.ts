import { describe, expect, it } from 'vitest'
import type { Verdict } from '@/lib/linking/link-input'
import { linkArticles } from '@/tests/support/link-articles'
import { dayOf, makeArticle, type ArticleSketch } from '../support/annotation-factory'

const guests = {
  fr: [{ name: 'Achille Moussavou', country: 'GA' }, { name: 'Ricardo Quispe', country: 'PE' }, { name: 'Haruki Tanabe', country: 'JP' }],
  ar: [{ name: 'أشيل موسافو', country: 'GA' }, { name: 'ريكاردو كيسبي', country: 'PE' }, { name: 'هاروكي تانابي', country: 'JP' }],
}

/** Three receptions that nothing links but what editors say: who tells each event. */
function groupsOf(language: 'fr' | 'ar', verdicts: readonly Verdict[]): string {
  const sketches = guests[language].map((guest, at): ArticleSketch => ({ key: 'abc'.charAt(at), language, meetings: [{ guests: [guest], date: dayOf(`202${at}-03-04`) }] }))
  const { events } = linkArticles({ articles: sketches.map(makeArticle), previous: { events: [], people: [] }, verdicts })
  return events.map(({ reports }) => reports.map(({ article }) => article).toSorted().join('')).toSorted().join(' ')
}

const same = (left: string, right: string): Verdict => ({ left, right, word: 'same' })
const different = (left: string, right: string): Verdict => ({ left, right, word: 'different' })

describe('words of editors', () => {
  it.each<[string, Verdict[], string]>([
    ['none', [], 'a b c'],
    ['one "same"', [same('c', 'a')], 'ac b'],
    ['a chain of "same"', [same('b', 'c'), same('a', 'b')], 'abc'],
    ['both words on one pair: "different" holds', [same('a', 'b'), different('b', 'a')], 'a b c'],
    ['a circle: the "same" of the first keys holds', [same('a', 'b'), same('b', 'c'), different('a', 'c')], 'ab c'],
    ['that circle, told the other way round', [different('c', 'a'), same('c', 'b'), same('b', 'a')], 'ab c'],
    ['a circle with another pair parted', [same('a', 'c'), same('b', 'c'), different('a', 'b')], 'ac b'],
  ])('join and part: %s', (_, verdicts, expected) => {
    expect(groupsOf('fr', verdicts)).toBe(expected)
    expect(groupsOf('ar', verdicts)).toBe(expected)
  })
})
