import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import type { ArticleLink, ReportView } from '@/lib/model/view'
import { findPair } from '@/lib/store/event-pair'

const article = (key: string, language: Language): ArticleLink => ({ key, slug: key, title: { text: key, language, origin: 'given' }, language, source: null, published: null })
const [f1, f2, a1, a2] = [article('f1', 'fr'), article('f2', 'fr'), article('a1', 'ar'), article('a2', 'ar')]
const report = (own: ArticleLink, counterpart: ArticleLink | null, probability: number, type: ReportView['type'] = 'report'): ReportView =>
  ({ article: own, counterpart, probability, type, strength: 'strong', evidence: [] })

describe('the reports to compare first', () => {
  it.each([
    ['a translation and its original', [report(f1, a1, 0.99), report(a2, f2, 0.8, 'translation')], ['f2', 'a2']],
    ['the surest that were compared', [report(f1, a1, 0.8), report(f2, a2, 0.9)], ['f2', 'a2']],
    ['the surest of each language when none were', [report(f1, f2, 0.7), report(f2, f1, 0.9), report(a1, a2, 0.6), report(a2, a1, 0.8)], ['f2', 'a2']],
    ['the Arabic one last, whoever was compared with whom', [report(a1, f1, 0.9)], ['f1', 'a1']],
    ['none when one language is silent', [report(f1, f2, 0.9), report(f2, f1, 0.9)], undefined],
    ['none of nothing', [], undefined],
  ])('are %s', (_, reports, keys) => {
    expect(findPair(reports)?.map(({ key }) => key)).toEqual(keys)
  })
})
