import { describe, expect, it } from 'vitest'
import { articleSlug } from '@/lib/store/article-slug'

describe('articleSlug', () => {
  it.each([
    ['Alliance sécuritaire Maroc-Pakistan', 'fr', /^alliance-securitaire-maroc-pakistan-[0-9a-z]{10}$/],
    ['L’œuvre d’un siècle : où en est-on ? Des chiffres, des faits', 'fr', /^l-oeuvre-d-un-siecle-ou-en-est-[0-9a-z]{10}$/],
    ['«سفيرة» الدنمارك تزور مقر DGSN سنة 2026', 'ar', /^ar-[0-9a-z]{10}$/],
    ['', 'fr', /^fr-[0-9a-z]{10}$/],
  ])('makes an address of "%s"', (title, language, expected) => {
    expect(articleSlug('key', title, language)).toMatch(expected)
  })

  it('tells articles with one title apart', () => {
    expect(articleSlug('a', 'Communiqué', 'fr')).not.toBe(articleSlug('b', 'Communiqué', 'fr'))
    expect(articleSlug('a', 'بلاغ', 'ar')).not.toBe(articleSlug('b', 'بلاغ', 'ar'))
  })
})
