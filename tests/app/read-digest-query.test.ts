import { describe, expect, it } from 'vitest'
import { DIGEST_PARAMETERS, readDigestQuery } from '@/app/read-digest-query'
import config from '@/next.config'

describe('the query of a digest', () => {
  it.each([
    ['nothing', {}, 'fr', { filters: { country: null, topic: null, person: null }, coverage: null, page: 1 }],
    ['every filter', { country: 'pakistan', topic: 'sahel', person: 'x', page: '12' }, 'fr', { filters: { country: 'pakistan', topic: 'sahel', person: 'x' }, page: 12 }],
    ['the other language of a French reader', { only: 'other' }, 'fr', { coverage: 'only-ar' }],
    ['the other language of an Arabic reader', { only: 'other' }, 'ar', { coverage: 'only-fr' }],
    ['one language alone', { only: 'ar' }, 'ar', { coverage: 'only-ar' }],
    ['one language at least', { language: 'ar' }, 'fr', { coverage: 'ar' }],
    ['both languages', { language: 'both' }, 'ar', { coverage: 'both' }],
    ['the narrower of two that agree', { language: 'fr', only: 'fr' }, 'ar', { coverage: 'only-fr' }],
    ['a name with blanks around it', { country: '  pakistan ' }, 'fr', { filters: { country: 'pakistan', topic: null, person: null } }],
    ['a parameter of somebody else', { utm_source: 'lettre' }, 'fr', { coverage: null, page: 1 }],
  ] as const)('asks for %s', (_, search, language, expected) => {
    const { query, notices } = readDigestQuery(search, language)
    expect(query).toMatchObject(expected)
    expect(notices).toEqual([])
  })

  it.each([
    ['a page that is no number', { page: 'سبعة' }, [{ kind: 'page', value: 'سبعة' }]],
    ['a page before the first', { page: '0' }, [{ kind: 'page', value: '0' }]],
    ['a page of too many digits', { page: '9'.repeat(30) }, [{ kind: 'page', value: '9'.repeat(30) }]],
    ['a language that Jisr does not have', { language: 'de' }, [{ kind: 'language', value: 'de' }]],
    ['the name of a property of every object', { only: 'constructor' }, [{ kind: 'only', value: 'constructor' }]],
    ['two choices that exclude each other', { language: 'both', only: 'ar' }, [{ kind: 'contrary', value: 'language=both, only=ar' }]],
    ['one filter twice', { country: ['pakistan', 'gabon'] }, [{ kind: 'repeated', value: 'country' }]],
  ])('says what it cannot follow: %s', (_, search, notices) => {
    const asked = readDigestQuery({ ...search, topic: 'sahel' }, 'fr')
    expect(asked.notices).toEqual(notices)
    expect(asked.query.filters.topic).toBe('sahel')
  })

  it('takes the first of several values', () => {
    expect(readDigestQuery({ country: ['pakistan', 'gabon'] }, 'ar').query.filters.country).toBe('pakistan')
  })

  it('tells the address of a form, whose empty lists ask for nothing', () => {
    expect(readDigestQuery({ country: '', topic: 'sahel' }, 'fr')).toMatchObject({ hasBlanks: true, query: { filters: { country: null, topic: 'sahel' } } })
    expect(readDigestQuery({ topic: 'sahel' }, 'fr').hasBlanks).toBe(false)
  })

  it('makes a value such that a page may show it', () => {
    expect(readDigestQuery({ person: 'a\ud800\u0000b' }, 'fr').query.filters.person).toBe('a\ufffdb')
    expect(readDigestQuery({ person: '\u0000' }, 'ar')).toMatchObject({ hasBlanks: true, query: { filters: { person: null } } })
  })

  it('is led by every one of its parameters from the prerendered page to the requested one', async () => {
    const rewrites = await config.rewrites?.()
    const all = Array.isArray(rewrites) ? rewrites : (rewrites?.beforeFiles ?? [])
    const leading = all.filter(({ destination }) => destination === '/:lang/digest').flatMap(({ has }) => has?.map(({ key }) => key) ?? [])
    expect(leading.toSorted()).toEqual([...DIGEST_PARAMETERS].toSorted())
  })
})
