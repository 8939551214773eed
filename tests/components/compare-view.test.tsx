import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CompareView } from '@/components/compare-view'
import { MOST_LIGHTS } from '@/components/compare-shared'
import { comparisonPath } from '@/components/comparison-path'
import type { Language } from '@/lib/languages'
import type { ComparedArticle, ComparedPair, Comparison, ComparisonSources, TextOutline } from '@/lib/model/comparison-view'
import type { ArticleLink, EventSummary } from '@/lib/model/view'

const event: EventSummary = {
  id: 'e', slug: 'berg-rabat', title: ['Berg à Rabat'], account: [], date: { edtf: null, weekday: null, precision: 'unknown' },
  place: null, countries: [], people: [], topics: [], reports: { fr: 1, ar: 1 },
}
const linkOf = (slug: string, language: Language, title: string): ArticleLink => ({
  key: slug, slug, language, title: { text: title, language, origin: 'line' }, source: slug, published: null,
})
const french = linkOf('lettre', 'fr', 'Berg reçue')
const arabic = linkOf('risala', 'ar', 'استقبال بيرغ')
const second = linkOf('depeche', 'fr', 'Une ambassadrice reçue')

const textOf = (article: ArticleLink): ComparedArticle => ({
  article, entities: new Map(),
  annotation: { language: article.language, title: article.title, published: null, paragraphs: [], noise: [], mentions: [], people: [], dates: [], meetings: [] },
})
const pairOf = (left: ArticleLink, right: ArticleLink): ComparedPair => ({ left: textOf(left), right: textOf(right), type: 'translation', strength: 'strong' })
const outline: TextOutline = { opening: [], paragraphs: 2, answered: 1, isCut: false }
const mark = (text: string, differs = false) => ({ text, partner: 1, link: { kind: 'place' as const, key: 'rabat', slug: 'rabat', name: { text: 'Rabat', language: 'fr' } }, differs })
const across: Comparison = {
  left: outline, right: { ...outline, paragraphs: 1, isCut: true }, language: null,
  shared: [{ partner: 1, kind: 'place', left: { text: 'Rabat', language: 'fr' }, right: { text: 'الرباط', language: 'ar' } }],
  rows: [
    { fit: 'close', left: [{ kind: 'body', language: 'fr', pieces: ['À ', mark('Rabat'), '.'] }], right: [{ kind: 'body', language: 'ar', pieces: ['في ', mark('الرباط'), '.'] }] },
    { fit: null, left: [{ kind: 'body', language: 'fr', pieces: ['Seule.'] }], right: [] },
  ],
}
const within: Comparison = {
  ...across, language: 'fr', shared: [],
  rows: [{ fit: 'loose', left: [{ kind: 'body', language: 'fr', pieces: [{ text: 'Lundi', partner: null, link: null, differs: true }] }], right: [{ kind: 'body', language: 'fr', pieces: ['Reçue'] }] }],
}

function render(reader: Language, parts: Partial<ComparisonSources> = {}, comparison: Comparison | null = across): string {
  const sources: ComparisonSources = { event, reports: [french, arabic, second], problem: null, pair: pairOf(french, arabic), ...parts }
  return renderToStaticMarkup(<CompareView sources={sources} comparison={comparison} reader={reader} />)
}

describe('two reports beside each other', () => {
  it.each([
    ['fr', 'Berg reçue', 'استقبال بيرغ'],
    ['ar', 'استقبال بيرغ', 'Berg reçue'],
  ] as const)('show a reader of %s the own language first', (reader, first, other) => {
    const headings = [...render(reader).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading = '']) => heading.replaceAll(/<[^>]+>/g, ''))
    expect(headings.slice(0, 2)).toEqual([first, other])
    // Also when the address has them the other way round.
    expect(render(reader, { pair: pairOf(arabic, french) }, { ...across, rows: [] }).indexOf(first)).toBeGreaterThan(-1)
  })

  it.each(['fr', 'ar'] as const)('give each text its own language and direction, and partners one number (%s)', (reader) => {
    const html = render(reader)
    expect(html).toMatch(/<div[^>]*lang="fr" dir="ltr"><p[^>]*>À <mark[^>]*data-partner="1"[^>]*>/)
    expect(html).toMatch(/<div[^>]*lang="ar" dir="rtl"><p[^>]*>في <mark[^>]*data-partner="1"[^>]*>/)
    expect(html).not.toContain('style=')
  })

  it.each([
    ['fr', 'Pas d’équivalent dans ce texte', '1 paragraphe sur 2 a un équivalent en face', 'Tout le texte a un équivalent en face', 'Texte très long'],
    ['ar', 'لا مقابل في هذا النص', 'فقرة واحدة من أصل 2 لها مقابل في النص الآخر', 'للنص كله مقابل في النص الآخر', 'نص طويل جدا'],
  ] as const)('say in words what is missing and how much is answered (%s)', (reader, ...words) => {
    const html = render(reader)
    for (const word of words) expect(html).toContain(word)
  })

  it.each([
    ['fr', 'not-a-report', 'Le récit demandé n’est pas de cette rencontre'],
    ['ar', 'not-a-report', 'التغطية المطلوبة لا تخص هذا اللقاء'],
    ['fr', 'same-report', 'Un récit ne se compare pas à lui-même'],
    ['ar', 'same-report', 'لا تُقارَن تغطية بنفسها'],
  ] as const)('tell a reader of %s what could not be had: %s', (reader, problem, words) => {
    expect(render(reader, { problem })).toContain(words)
    expect(render(reader)).not.toContain(words)
  })

  it.each([['fr', 'Un seul récit'], ['ar', 'سوى تغطية واحدة']] as const)('say that there is nothing to compare (%s)', (reader, words) => {
    expect(render(reader, { reports: [french], pair: null }, null)).toContain(words)
  })

  it('offer every report on both sides, by language, and a change of sides where both are of one', () => {
    const html = render('ar')
    expect(html.match(/<select/g)).toHaveLength(2)
    expect(html.match(/<option/g)).toHaveLength(6)
    expect(html).toMatch(/<optgroup label="بالعربية">.*<optgroup label="بالفرنسية">/)
    expect(html).not.toContain('تبديل')
    expect(render('fr', { pair: pairOf(french, second) }, within)).toContain('href="/fr/events/berg-rabat/compare?left=depeche&amp;right=lettre"')
    expect(render('fr', { reports: [french, arabic] })).not.toContain('<select')
  })

  it('say before words of one text alone that they are, in the language of the text', () => {
    expect(render('ar', { pair: pairOf(french, second) }, within)).toContain('ici seulement\u202f: </span>Lundi')
    expect(render('fr')).not.toContain('ici seulement')
  })

  it('have a rule of style for each light', () => {
    const css = readFileSync('components/compare-lights.module.css', 'utf8')
    const lit = new Set([...css.matchAll(/\) \[data-partner='(\d+)'\]/g)].map(([, partner]) => Number(partner)))
    expect([...lit]).toEqual(Array.from({ length: MOST_LIGHTS }, (_, at) => at + 1))
  })
})

describe('the address of a comparison', () => {
  it.each([
    [{ left: 'a', right: 'b' }, '/events/x/compare?left=a&right=b'],
    [{ left: null, right: 'b&c' }, '/events/x/compare?right=b%26c'],
    [null, '/events/x/compare'],
  ])('%o', (reports, path) => {
    expect(comparisonPath('x', reports)).toBe(path)
  })
})
