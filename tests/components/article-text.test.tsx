import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ArticleText } from '@/components/article-text'
import type { ArticlePage, EntityLink, TextPiece } from '@/lib/model/view'

const amina: EntityLink = { kind: 'person', key: 'p1', slug: 'amina-idrissi', name: { text: 'Amina Idrissi', language: 'fr' } }
const topic: EntityLink = { kind: 'topic', key: 'x', slug: 'x', name: { text: 'X', language: 'fr' } }
const french = (text: string): TextPiece => ({ text, entity: amina })

type Told = [kind: ArticlePage['paragraphs'][number]['kind'], language: string, ...pieces: TextPiece[]]

function article(language: 'fr' | 'ar', titleOrigin: 'line' | 'made', ...told: Told[]): ArticlePage {
  return {
    key: 'a', slug: 'a', language, source: null, published: null, sourceInText: false, url: null, noise: [], events: [], others: [], minutes: 1, switchPath: '',
    title: { text: 't', language, origin: titleOrigin },
    paragraphs: told.map(([kind, paragraphLanguage, ...pieces]) => ({ kind, language: paragraphLanguage, pieces })),
  }
}

/** Markup without the names of classes. */
const markup = (page: ArticlePage, reader: 'fr' | 'ar') => renderToStaticMarkup(<ArticleText article={page} reader={reader} />).replaceAll(/ class="[^"]*"| class/g, '')

describe('the text of an article', () => {
  it('keeps its own language and direction inside either interface', () => {
    expect(markup(article('ar', 'made', ['lead', 'ar', 'استقبل'], ['body', 'fr', 'Il a reçu']), 'fr')).toBe(
      '<div lang="ar" dir="rtl"><p>استقبل</p><p lang="fr" dir="ltr">Il a reçu</p></div>',
    )
  })

  it('links a name where it is first said, not in a heading and not again', () => {
    const page = article('fr', 'made', ['heading', 'fr', french('Idrissi')], ['lead', 'fr', 'Mme ', french('Amina Idrissi'), ' puis ', french('elle')], ['body', 'fr', french('Idrissi')])
    expect(markup(page, 'ar')).toBe(
      '<div lang="fr" dir="ltr"><h2>Idrissi</h2><p>Mme <a href="/ar/people/amina-idrissi">Amina Idrissi</a> puis elle</p><p>Idrissi</p></div>',
    )
  })

  it('does not repeat a title that stands above it, nor counts it as the first naming', () => {
    const told: Told[] = [['title', 'ar', { text: 'أمينة الإدريسي', entity: amina }], ['lead', 'ar', { text: 'الإدريسي', entity: amina }]]
    expect(markup(article('ar', 'line', ...told), 'ar')).toBe('<div lang="ar" dir="rtl"><p><a href="/ar/people/amina-idrissi">الإدريسي</a></p></div>')
    expect(markup(article('ar', 'made', ...told), 'ar')).toContain('<p>أمينة الإدريسي</p>')
  })

  it.each([['fr', 'Paix'], ['ar', 'سلام']] as const)('says the words of what has no page (%s)', (language, words) => {
    const page = article(language, 'made', ['lead', language, { text: words, entity: { ...topic, kind: 'place' } }])
    expect(markup(page, language)).not.toContain('undefined')
    expect(markup(page, language)).toContain(words)
  })
})
