import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { preferredLanguage } from '@/lib/languages'
import { proxy } from '@/proxy'

describe('the language of the neutral address', () => {
  it.each([
    ['the browser asks for French', 'fr-FR,fr;q=0.9,ar;q=0.8', 'fr'],
    ['the browser asks for Arabic', 'ar-MA,ar;q=0.9,fr;q=0.8', 'ar'],
    ['Moroccan Arabic is read in Arabic', 'ary', 'ar'],
    ['Egyptian Arabic is read in Arabic', 'arz,en;q=0.5', 'ar'],
    ['quality decides, not order', 'fr;q=0.2,ar;q=0.7', 'ar'],
    ['a refused language does not count', 'ar;q=0,fr;q=0.1', 'fr'],
    ['neither language', 'kab,en;q=0.9', 'fr'],
    ['anything', '*', 'fr'],
    ['nonsense', ';;q=,ar-;q=9', 'fr'],
    ['nothing', null, 'fr'],
  ])('%s', (_, accepted, language) => {
    expect(preferredLanguage(accepted)).toBe(language)
  })

  it('is answered in a way that no cache may give to somebody else', () => {
    const answer = proxy(new NextRequest('http://localhost/', { headers: { 'accept-language': 'ar' } }))
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe('http://localhost/ar')
    expect(answer.headers.get('vary')).toBe('Accept-Language')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })
})
