import { describe, expect, it } from 'vitest'
import type { SearchText } from '@/lib/model/search-store'
import { analyseQuery } from '@/lib/search/analyse-query'
import { findPassage } from '@/lib/search/find-passage'

function textOf(language: 'fr' | 'ar', ...paragraphs: string[]): SearchText {
  const title = { text: '', language, origin: 'line' as const }
  return {
    id: 1,
    article: { key: 'a', slug: 'a', title, language, source: null, published: null },
    paragraphs: paragraphs.map((text) => ({ kind: 'body', text, language })),
    mentions: [],
  }
}

const marksOf = (text: SearchText, query: string): string[] =>
  findPassage(text, analyseQuery(query, 'fr').slots).pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.mark))
const wordsOf = (text: SearchText, query: string): string =>
  findPassage(text, analyseQuery(query, 'fr').slots).pieces.map((piece) => (typeof piece === 'string' ? piece : piece.mark)).join('')

describe('a passage', () => {
  it.each([
    ['fr', 'La sécurité et les mesures sécuritaires.', 'securite', ['sécurité', 'sécuritaires']],
    ['ar', 'تعزيز التّعاون وبالتعاون مع المغرب.', 'تعاون', ['التّعاون', 'وبالتعاون']],
    ['ar', 'بعد غرق قارب قبالة الداخلة.', 'naufrage', ['غرق']],
    ['fr', 'Une visite de travail, puis un travail de visite.', '"visite de travail"', ['visite de travail']],
    ['fr', 'La 93ème Assemblée.', 'الدورة 93', ['93ème']],
  ] as const)('marks the words as the article has them (%s)', (language, text, query, marks) => {
    expect(marksOf(textOf(language, text), query)).toEqual(marks)
  })

  it('is of the paragraph that has most of what was looked for', () => {
    expect(wordsOf(textOf('fr', 'Le naufrage.', 'Le naufrage de Dakhla.', 'Dakhla.'), 'naufrage Dakhla')).toBe('Le naufrage de Dakhla.')
  })

  it('is cut between words, and says so', () => {
    const long = `${'mot '.repeat(300)}naufrage ${'mot '.repeat(300)}`.trim()
    const passage = findPassage(textOf('fr', long), analyseQuery('naufrage', 'fr').slots)
    const words = passage.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.mark)).join('')
    expect(words.length).toBeLessThanOrEqual(300)
    expect(words).toMatch(/^(mot )+naufrage( mot)+$/)
    expect(passage.isCut).toEqual({ before: true, after: true })
  })

  it.each([
    ['between no-break spaces', 'mot\u00a0'.repeat(300), 'naufrage', '\u00a0mot'.repeat(300)],
    ['between no-break spaces in Arabic', 'كلمة\u00a0'.repeat(300), 'غرق', '\u00a0كلمة'.repeat(300)],
    ['where there is no space at all', '—'.repeat(600), 'naufrage', '—'.repeat(600)],
  ])('is cut %s so that the word is in it', (_, before, word, after) => {
    expect(marksOf(textOf('fr', `${before}${word}${after}`), word)).toEqual([word])
    expect(wordsOf(textOf('fr', `${before}${word}${after}`), word).length).toBeLessThanOrEqual(300)
  })

  it('is the beginning where nothing is marked, and nothing where there is no text', () => {
    expect(wordsOf(textOf('ar', 'بلاغ.'), 'naufrage')).toBe('بلاغ.')
    expect(findPassage(textOf('ar'), []).pieces).toEqual([])
  })
})
