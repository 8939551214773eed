import { describe, expect, it } from 'vitest'
import { Vocabulary } from '@/lib/linking/vocabulary'
import { analyse } from '@/lib/text/analyse'

const stem = (word: string, language: 'fr' | 'ar') => analyse(word, language)[0]?.term ?? ''

describe('the numbers of a vocabulary', () => {
  it('are one for each term, whenever it is asked for', () => {
    const vocabulary = new Vocabulary()
    const first = vocabulary.word('pech', 'fr')
    const other = vocabulary.word('صيد', 'ar')
    expect(other).not.toBe(first)
    expect([vocabulary.word('pech', 'fr'), vocabulary.word('صيد', 'ar')]).toEqual([first, other])
  })

  it('differ for one string as a word of either language, a name, a figure and a fact', () => {
    const vocabulary = new Vocabulary()
    const numbers = (term: string) => [vocabulary.word(term, 'fr'), vocabulary.word(term, 'ar'), vocabulary.name(term), vocabulary.figure(term), vocabulary.fact(term)]
    expect(new Set(['rabat', 'رباط'].flatMap(numbers)).size).toBe(10)
  })

  it('are all smaller than its size, those of concepts too', () => {
    const vocabulary = new Vocabulary()
    expect(vocabulary.size).toBe(0)
    const words = [vocabulary.word(stem('ministre', 'fr'), 'fr'), vocabulary.word(stem('وزير', 'ar'), 'ar')]
    const numbers = [...words, ...words.flatMap((word) => [...vocabulary.conceptsOf(word)])]
    expect(Math.max(...numbers)).toBeLessThan(vocabulary.size)
    expect(vocabulary.size).toBe(new Set(numbers).size)
  })
})

describe('what a word means', () => {
  const concepts = (vocabulary: Vocabulary, word: string, language: 'fr' | 'ar') => vocabulary.conceptsOf(vocabulary.word(stem(word, language), language))

  it.each([['ministre', 'وزير'], ['migrations', 'هجرة'], ['sécurité', 'أمن']])('is shared by %s and %s', (french, arabic) => {
    const vocabulary = new Vocabulary()
    const meant = concepts(vocabulary, arabic, 'ar')
    expect(concepts(vocabulary, french, 'fr').some((concept) => meant.includes(concept))).toBe(true)
  })

  it.each([['ministre', 'هجرة'], ['migrations', 'وزير']])('is not shared by %s and %s', (french, arabic) => {
    const vocabulary = new Vocabulary()
    const meant = concepts(vocabulary, arabic, 'ar')
    expect(concepts(vocabulary, french, 'fr').some((concept) => meant.includes(concept))).toBe(false)
  })

  it('is nothing for words that the lexicon does not know, and for names and figures', () => {
    const vocabulary = new Vocabulary()
    const numbers = [vocabulary.word('zzyzx', 'fr'), vocabulary.word('ظظظظ', 'ar'), vocabulary.name('ministr'), vocabulary.figure('240')]
    expect(numbers.flatMap((number) => [...vocabulary.conceptsOf(number)])).toEqual([])
  })
})
