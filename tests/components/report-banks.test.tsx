import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { foldCopies } from '@/components/fold-copies'
import { ReportBanks } from '@/components/report-banks'
import type { Language } from '@/lib/languages'
import type { ArticleLink, ReportView } from '@/lib/model/view'

const article = (key: string, language: Language): ArticleLink => ({ key, slug: key, title: { text: key, language, origin: 'given' }, language, source: key, published: null })

function report(key: string, language: Language, parts: Partial<ReportView> = {}): ReportView {
  return { article: article(key, language), type: 'report', strength: 'strong', probability: 0.9, counterpart: null, evidence: [], ...parts }
}

const copyOf = (key: string, of: string) => report(key, 'fr', { type: 'copy', counterpart: article(of, 'fr') })
const markup = (reports: ReportView[], reader: Language, pair: readonly [ArticleLink, ArticleLink] | null = null) =>
  renderToStaticMarkup(<ReportBanks event={{ slug: 'e', reportsList: reports, pair }} reader={reader} />)

describe('copies of one text', () => {
  it.each([
    ['stand under the text that they print', [report('a', 'fr'), copyOf('b', 'a'), report('c', 'fr')], ['a: b', 'c: ']],
    ['stand under the one that is more than a copy', [copyOf('a', 'b'), report('b', 'fr'), copyOf('c', 'a')], ['b: a c']],
    ['of each other stand under the first', [copyOf('a', 'b'), copyOf('b', 'a')], ['a: b']],
    ['of a text that is not here stand by themselves', [copyOf('a', 'gone')], ['a: ']],
  ])('%s', (_, reports, expected) => {
    expect(foldCopies(reports).map(({ report: { article: own }, copies }) => `${own.key}: ${copies.map(({ key }) => key).join(' ')}`)).toEqual(expected)
  })
})

describe('the reports of an event', () => {
  const thirty = Array.from({ length: 30 }, (_, index) => report(`r${index}`, 'fr'))

  it.each([
    ['fr', '27 autres récits', 'Aucun récit en arabe pour l’instant'],
    ['ar', '27 تغطية أخرى', 'لا تغطية بالعربية حتى الآن'],
  ] as const)('stay readable when they are thirty, for a reader of %s', (reader, more, none) => {
    const html = markup(thirty, reader)
    const open = html.slice(0, html.indexOf('<details'))
    expect(open.match(/\/articles\//g)).toHaveLength(3)
    expect(html.match(/\/articles\//g)).toHaveLength(30)
    expect(html).toContain(more)
    expect(html).toContain(none)
  })

  it.each(['fr', 'ar'] as const)('lead to the page that shows two of them beside each other, the French one on the left (%s)', (reader) => {
    const [french, arabic] = [article('f', 'fr'), article('a', 'ar')]
    const html = markup([report('f', 'fr', { counterpart: arabic }), report('a', 'ar', { counterpart: french })], reader, [french, arabic])
    expect(html.match(new RegExp(`href="/${reader}/events/e/compare\\?left=f&amp;right=a"`, 'g'))).toHaveLength(3)
  })
})
