import type { Person } from '@/lib/model/event'
import type { SpeltRecord } from '@/lib/store/links-to-save'

/** Who and what the articles of tests/store/collection-articles.ts speak of. */
export const people: readonly Person[] = [
  {
    id: 'karim-idrissi',
    slug: 'karim-idrissi',
    names: { fr: 'Karim Idrissi', ar: 'كريم الإدريسي' },
    spellings: [
      { text: 'Karim Idrissi', language: 'fr', articles: ['agenda', 'lettre'] },
      { text: 'Idrissi', language: 'fr', articles: ['depeche'] },
      { text: 'كريم الإدريسي', language: 'ar', articles: ['risala'] },
    ],
    country: 'MA',
    gender: 'm',
    functions: [{ key: 'director', text: 'directeur', language: 'fr', country: 'MA' }],
    local: ['agenda', 'depeche', 'lettre', 'risala'].map((article) => ({ article, person: 'p0' })),
  },
  {
    id: 'anna-berg',
    slug: 'anna-berg',
    names: { fr: 'Anna Berg', ar: 'آنا بيرغ' },
    spellings: [{ text: 'Anna Berg', language: 'fr', articles: ['lettre'] }, { text: 'آنا بيرغ', language: 'ar', articles: ['risala'] }],
    country: 'DK',
    gender: 'f',
    functions: [{ key: 'ambassador', text: 'ambassadrice', language: 'fr', country: 'DK' }],
    local: ['depeche', 'lettre', 'risala'].map((article) => ({ article, person: 'p1' })),
  },
  {
    id: 'jonas-lind',
    slug: 'jonas-lind',
    names: { fr: 'Jonas Lind', ar: null },
    spellings: [{ text: 'Jonas Lind', language: 'fr', articles: ['agenda'] }],
    country: 'FI',
    gender: null,
    functions: [],
    local: [{ article: 'agenda', person: 'p1' }],
  },
]

function named(kind: SpeltRecord['kind'], key: string, slug: string, fr: string, ar: string | null, more: Partial<SpeltRecord> = {}): SpeltRecord {
  return { kind, key, slug, names: { fr, ar }, country: null, sort: null, spellings: [], ...more }
}

export const entities: readonly SpeltRecord[] = [
  named('country', 'MA', 'maroc', 'Maroc', 'المغرب'),
  named('country', 'DK', 'danemark', 'Danemark', 'الدنمارك', {
    spellings: [
      { text: 'Danemark', language: 'fr', articles: 1, keys: ['lettre'] },
      { text: 'الدنمارك', language: 'ar', articles: 1, keys: ['risala'] },
      { text: 'royaume du Danemark', language: 'fr', articles: 1, keys: ['lettre'] },
    ],
  }),
  named('country', 'FI', 'finlande', 'Finlande', 'فنلندا'),
  named('place', 'rabat', 'rabat', 'Rabat', 'الرباط', { country: 'MA' }),
  named('topic', 'trade', 'commerce', 'commerce', 'التجارة'),
  named('occasion', 'fair', 'foire', 'Foire du livre', 'معرض الكتاب'),
  named('function', 'director', 'director', 'directeur', 'مدير'),
  named('function', 'ambassador', 'ambassador', 'ambassadeur', 'سفير'),
]
