import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { preferredLanguage, proxy } from '@/proxy'

describe('the language of the neutral address', () => {
  it.each([
    ['the browser asks for French', undefined, 'fr-FR,fr;q=0.9,ar;q=0.8', 'fr'],
    ['the browser asks for Arabic', undefined, 'ar-MA,ar;q=0.9,fr;q=0.8', 'ar'],
    ['Moroccan Arabic is read in Arabic', undefined, 'ary', 'ar'],
    ['Egyptian Arabic is read in Arabic', undefined, 'arz,en;q=0.5', 'ar'],
    ['quality decides, not order', undefined, 'fr;q=0.2,ar;q=0.7', 'ar'],
    ['a refused language does not count', undefined, 'ar;q=0,fr;q=0.1', 'fr'],
    ['an earlier choice wins', 'ar', 'fr', 'ar'],
    ['a choice of a language that is not ours does not', 'de', 'ar', 'ar'],
    ['neither language', undefined, 'kab,en;q=0.9', 'fr'],
    ['anything', undefined, '*', 'fr'],
    ['nonsense', undefined, ';;q=,ar-;q=9', 'fr'],
    ['nothing', undefined, null, 'fr'],
  ])('%s', (_, chosen, accepted, language) => {
    expect(preferredLanguage(chosen, accepted)).toBe(language)
  })

  it('is answered in a way that no cache may give to somebody else', () => {
    const answer = proxy(new NextRequest('http://localhost/', { headers: { 'accept-language': 'ar' } }))
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe('http://localhost/ar')
    expect(answer.headers.get('vary')).toBe('Accept-Language, Cookie')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })
})
