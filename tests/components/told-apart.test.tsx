import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ToldApart } from '@/components/told-apart'
import type { Language } from '@/lib/languages'
import { entityOf } from '@/tests/compare/told-report'
import type { Told, ToldFact, ToldGroup } from '@/lib/model/told-view'
import type { ArticleLink } from '@/lib/model/view'

const article = (key: string, language: Language): ArticleLink => ({ key, slug: key, title: { text: key, language, origin: 'given' }, language, source: key, published: null })
const articles = [article('lettre', 'fr'), article('depeche', 'fr'), article('risala', 'ar')]

function fact(parts: Partial<ToldFact>, ...said: readonly (readonly [article: string, words: string, language: Language])[]): ToldFact {
  const count = (language: Language) => said.filter((one) => one[2] === language).length
  return {
    kind: 'person', key: `${parts.kind} ${said[0]?.[1]}`, entity: null, figure: null, date: null, speaker: null, voices: { fr: count('fr'), ar: count('ar') },
    words: said.map(([of, words, language]) => ({ article: of, paragraph: 0, before: '', words, after: '', language })), ...parts,
  }
}

const anna = fact({ entity: entityOf('person', 'anna') }, ['lettre', 'Anna Berg', 'fr'])
const figure = fact({ kind: 'figure' }, ['risala', 'أربعين شرطيا', 'ar'])
const claim = fact({ kind: 'claim', speaker: entityOf('person', 'karim') }, ['depeche', 'notre confiance est entière', 'fr'])
const rabat = fact({ kind: 'place', entity: { ...entityOf('place', 'rabat'), hasPage: false } }, ['lettre', 'Rabat', 'fr'], ['depeche', 'Rabat', 'fr'], ['risala', 'بالرباط', 'ar'])

const told = (groups: ToldGroup[], of = articles): Told => ({
  articles: of, groups, voices: { fr: of.filter(({ language }) => language === 'fr').length, ar: of.filter(({ language }) => language === 'ar').length },
})
const bridge = told([{ by: 'fr', facts: [claim, anna] }, { by: 'ar', facts: [figure] }, { by: 'all', facts: [rabat] }])

const markup = (of: Told, reader: Language) => renderToStaticMarkup(<ToldApart told={of} reader={reader} />)
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('what one says and the other does not', () => {
  it.each([
    ['fr', ['En français seulement', 'En arabe seulement'], ['1 récit sur 2', '1 récit sur 1', 'Dit dans les deux langues', 'Propos de karim']],
    ['ar', ['بالعربية فقط', 'بالفرنسية فقط'], ['تغطية واحدة من أصل 2', 'تغطية واحدة من أصل 1', 'ورد باللغتين معا', 'على لسان karim']],
  ] as const)('shows a reader of %s both banks, the own one first, and folds what both say', (reader, order, words) => {
    const text = textOf(markup(bridge, reader))
    const places = order.map((heading) => text.indexOf(heading))
    expect(places[0]).toBeGreaterThan(-1)
    expect(places[1]).toBeGreaterThan(places[0] ?? Infinity)
    for (const word of words) expect(text).toContain(word)
  })

  it.each(['fr', 'ar'] as const)('gives a reader of %s the words in their own language, each with its report', (reader) => {
    const html = markup(bridge, reader)
    expect(html).toContain('<q lang="ar" dir="rtl"')
    expect(html).toContain('أربعين شرطيا')
    expect(html).toContain(`href="/${reader}/articles/risala"`)
    expect(html).toContain(`href="/${reader}/people/anna"`)
  })

  it('is a table with a heading for each language, and for each fact', () => {
    const html = markup(bridge, 'fr')
    expect(html.match(/<th scope="col"/g)).toHaveLength(2)
    expect(html.match(/<th scope="rowgroup"/g)).toHaveLength(1)
  })

  it.each([
    ['fr', 'n’en dit rien'],
    ['ar', 'لم يرد فيها'],
  ] as const)('of two reports is one table, where a silent one says so (%s)', (reader, silent) => {
    const two = [article('lettre', 'fr'), article('risala', 'ar')]
    const html = markup(told([{ by: 'fr', facts: [anna] }, { by: 'ar', facts: [figure] }], two), reader)
    expect(html.match(/<td>/g)).toHaveLength(4)
    expect(textOf(html).split(silent)).toHaveLength(3)
    expect(html).not.toContain('<details')
  })

  it.each([
    ['fr', 'Rien que les récits en arabe ne disent aussi.'],
    ['ar', 'لا شيء تنفرد به التغطيات الفرنسية.'],
  ] as const)('says so when a language has nothing of its own (%s)', (reader, words) => {
    expect(textOf(markup(told([{ by: 'ar', facts: [figure] }]), reader))).toContain(words)
  })

  it('of one language tells apart by how many say it', () => {
    const french = told([{ by: 'one', facts: [anna] }, { by: 'all', facts: [rabat] }], [article('lettre', 'fr'), article('depeche', 'fr'), article('third', 'fr')])
    expect(textOf(markup(french, 'fr'))).toContain('Dans un seul récit')
    expect(textOf(markup(french, 'ar'))).toContain('في تغطية واحدة فقط')
  })

  it('is not there where a single voice speaks', () => {
    expect(markup(told([{ by: 'all', facts: [anna] }], [article('lettre', 'fr')]), 'fr')).toBe('')
    expect(markup(told([], articles), 'ar')).toBe('')
  })
})
