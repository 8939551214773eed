import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { listSpellings } from '@/lib/linking/list-spellings'
import { byText } from '@/lib/linking/order'
import { scriptLanguage } from '@/lib/linking/person-names'
import { SpellingCensus } from '@/lib/linking/spelling-census'
import { KEPT_ARTICLES } from '@/lib/model/spelling'

const read = (text: string) => annotate({ id: null, url: null, title: null, text, published: null, language: null, source: null })

describe('how one article writes what it names', () => {
  it.each([
    ['by its name and its people', 'Le Pakistan a salué l’accord. L’ambassadeur pakistanais était à Rabat.', 'country PK', ['Pakistan', 'pakistanais']],
    ['by its name and its people, in Arabic', 'أشادت باكستان بالاتفاق، وكان السفير الباكستاني حاضرا بالرباط.', 'country PK', ['باكستان', 'الباكستاني']],
    ['once, with and without a capital', 'Terrorisme : la police veille. La lutte contre le terrorisme continue, et le terrorisme recule.', 'topic counter-terrorism', ['Terrorisme', 'lutte contre le terrorisme']],
    ['with the article that a preposition swallowed', 'قدم السفير شكره للمغرب على حسن الاستقبال.', 'country MA', ['المغرب']],
    ['without stretched letters', 'وصل السفير إلى الربـــاط صباح اليوم.', 'place rabat', ['الرباط']],
  ])('%s', (_, text, name, expected) => {
    expect(listSpellings(read(text))[name]).toEqual(expected)
  })

  it('leaves people to their own records', () => {
    const names = Object.keys(listSpellings(read('M. Abdellatif Hammouchi, directeur général de la DGSN, a reçu Mme Anna Berg à Rabat.')))
    expect(names.filter((name) => name.startsWith('person'))).toEqual([])
    expect(names).toContain('place rabat')
  })
})

/** Words that collide by their capitals, in both scripts. */
const words = fc.constantFrom('Rabat', 'rabat', 'الرباط', 'Ribat', 'رباط')
const article = fc.record({
  key: fc.string({ minLength: 1, maxLength: 4 }),
  published: fc.option(fc.constantFrom('2025', '2025-03', '2026-01-21', '2026-01-22')),
  words: fc.uniqueArray(words, { selector: (word) => word.toLowerCase() }),
})
const collection = fc.uniqueArray(article, { selector: ({ key }) => key, maxLength: 30 })

/** The same, said in one sentence: the newest of those who write a word, whatever its capitals. */
function spellingsByHand(articles: readonly { key: string; published: string | null; words: readonly string[] }[]) {
  const all = articles.flatMap((one) => one.words.map((word) => ({ ...one, word })))
  return [...Map.groupBy(all, ({ word }) => word.toLowerCase()).values()]
    .map((uses) => {
      const often = (word: string) => uses.filter((use) => use.word === word).length
      const text = uses.map(({ word }) => word).sort((one, other) => often(other) - often(one) || byText(one, other))[0] ?? ''
      const newest = uses.toSorted((one, other) => byText(other.published ?? '', one.published ?? '') || byText(one.key, other.key))
      return { text, language: scriptLanguage(text), articles: uses.length, keys: newest.slice(0, KEPT_ARTICLES).map(({ key }) => key) }
    })
    .sort((one, other) => other.articles - one.articles || byText(one.text, other.text))
}

describe('how a collection writes what it names', () => {
  it('counts every article and keeps the newest, in whatever order they come', () => {
    fc.assert(
      fc.property(collection, (articles) => {
        const census = new SpellingCensus()
        for (const { words: own, ...dated } of articles) census.add(dated, { 'place rabat': own })
        expect(census.list().get('place rabat') ?? []).toEqual(spellingsByHand(articles))
      }),
    )
  })

  it('knows a thing by its kind and key, and gives a word the language of its script', () => {
    const census = new SpellingCensus()
    census.add({ key: 'a', published: null }, { 'organisation dgsn': ['DGSN'], 'country MA': ['المغرب'] })
    expect([...census.list()]).toEqual([
      ['organisation dgsn', [{ text: 'DGSN', language: 'fr', articles: 1, keys: ['a'] }]],
      ['country MA', [{ text: 'المغرب', language: 'ar', articles: 1, keys: ['a'] }]],
    ])
  })
})
