import type { Annotation, Mention } from '@/lib/model/annotation'
import { UNKNOWN_DATE } from '@/lib/model/annotation'
import type { Card } from '@/lib/model/card'
import type { EventFacts, EventParty, Evidence, LinkedEvent, Person, Report } from '@/lib/model/event'
import type { Language } from '@/lib/languages'
import type { ArticleRecord } from '@/lib/store/articles'
import { INDEX_VERSION, indexArticle } from '@/lib/search/index-article'
import { indexNames } from '@/lib/search/index-names'
import type { LinksToSave, SpeltRecord } from '@/lib/store/links-to-save'
import { understandingOf, type Understanding } from '@/lib/store/understanding'

/**
 * A small invented collection. Karim Idrissi receives the Danish ambassador on 2026-01-21 (told by `lettre`, `risala`
 * and `depeche`); the article `agenda` tells two more meetings of his, one in December, one on a Monday of no known week.
 */

/** A mention by its words, which must stand in the paragraph. */
interface Named {
  kind: Mention['kind']
  key: string
  text: string
  paragraph?: number
}

export interface ArticleParts {
  language?: Language
  title?: string
  paragraphs?: readonly string[]
  names?: readonly Named[]
  published?: string | null
  source?: string | null
  givenId?: string | null
}

export function annotationOf(parts: ArticleParts): Annotation {
  const { language = 'fr', title = 'Titre', paragraphs = ['Texte.'], names = [], published = null } = parts
  return {
    language,
    title: { text: title, language, origin: 'line' },
    published: published === null ? null : { edtf: published, origin: 'given' },
    paragraphs: paragraphs.map((text) => ({ kind: 'body', text, language })),
    noise: [{ text: '09:41', reason: 'ticker' }],
    mentions: names.map(({ paragraph = 0, ...name }) => {
      const start = paragraphs[paragraph]?.indexOf(name.text) ?? -1
      return { ...name, span: { paragraph, start, end: start + name.text.length } }
    }),
    people: [],
    dates: [],
    meetings: [],
  }
}

/** What is saved of an annotation, with its words for search. */
export function understandingWith(annotation: Annotation, profile: object = {}): Understanding {
  return understandingOf(annotation, profile, { version: INDEX_VERSION, words: indexArticle(annotation) })
}

export function articleOf(key: string, parts: ArticleParts = {}): ArticleRecord {
  const annotation = annotationOf(parts)
  const text = annotation.paragraphs.map((paragraph) => paragraph.text).join('\n')
  return {
    key,
    givenId: parts.givenId ?? null,
    url: `https://example.org/${key}`,
    source: parts.source ?? null,
    raw: JSON.stringify({ text }),
    contentHash: JSON.stringify([annotation.title.text, text]),
    understanding: understandingWith(annotation, { of: key }),
  }
}

export const articles: readonly ArticleRecord[] = [
  articleOf('lettre', {
    title: 'Le Danemark à Rabat',
    paragraphs: ['Karim Idrissi a reçu à Rabat Anna Berg, du royaume du Danemark.', 'Anna Berg repart mardi.'],
    names: [
      { kind: 'person', key: 'p0', text: 'Karim Idrissi' },
      { kind: 'place', key: 'rabat', text: 'Rabat' },
      { kind: 'person', key: 'p1', text: 'Anna Berg' },
      { kind: 'country', key: 'DK', text: 'royaume du Danemark' },
      { kind: 'country', key: 'DK', text: 'Danemark' },
      { kind: 'person', key: 'p1', text: 'Anna Berg', paragraph: 1 },
    ],
    published: '2026-01-22',
    source: 'La Lettre',
    givenId: '007',
  }),
  articleOf('risala', {
    language: 'ar',
    title: 'سفيرة الدنمارك بالرباط',
    paragraphs: ['استقبل كريم الإدريسي بالرباط سفيرة الدنمارك آنا بيرغ.'],
    names: [
      { kind: 'person', key: 'p0', text: 'كريم الإدريسي' },
      { kind: 'place', key: 'rabat', text: 'بالرباط' },
      { kind: 'country', key: 'DK', text: 'الدنمارك' },
      { kind: 'person', key: 'p1', text: 'آنا بيرغ' },
    ],
    source: 'الرسالة',
  }),
  articleOf('depeche', {
    title: 'Une ambassadrice reçue',
    paragraphs: ['M. Idrissi a reçu Mme Berg.'],
    names: [{ kind: 'person', key: 'p0', text: 'Idrissi' }, { kind: 'person', key: 'p1', text: 'Berg' }],
    source: 'La Lettre',
  }),
  articleOf('agenda', {
    title: 'Agenda',
    paragraphs: ['Karim Idrissi a vu Jonas Lind, de Finlande.', 'Il a vu aussi un homologue, lundi.'],
    names: [
      { kind: 'person', key: 'p0', text: 'Karim Idrissi' },
      { kind: 'person', key: 'p1', text: 'Jonas Lind' },
      { kind: 'country', key: 'FI', text: 'Finlande' },
    ],
  }),
]

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

export function partyOf(person: string | null, country: string | null, job: string | null = null): EventParty {
  const gender = people.find(({ id }) => id === person)?.gender ?? null
  return { person, function: job === null ? null : { key: job, text: job, language: 'fr' }, country, organisation: null, gender }
}

const host = partyOf('karim-idrissi', 'MA', 'director')

export function factsOf(parts: Partial<EventFacts> = {}): EventFacts {
  return {
    kind: 'reception', hosts: [host], counterparts: [], countries: [], date: UNKNOWN_DATE, place: null, occasion: null,
    topics: [], ...parts,
  }
}

export function reportOf(article: string, parts: Partial<Report> = {}): Report {
  return { article, meeting: 0, type: 'report', counterpart: null, probability: 0.8, strength: 'probable', evidence: [], ...parts }
}

export function reasonOf(parts: Partial<Evidence>): Evidence {
  return { kind: 'country', rule: 'country.same', weight: 2, value: 'DK', left: null, right: null, ...parts }
}

const surely = { probability: 0.99, strength: 'strong' } as const

export const events: readonly LinkedEvent[] = [
  {
    id: 'e1',
    slug: 'idrissi-berg',
    facts: factsOf({
      counterparts: [partyOf('anna-berg', 'DK', 'ambassador')],
      countries: ['DK'],
      date: { edtf: '2026-01-21', weekday: 3, precision: 'day' },
      place: 'rabat',
      occasion: 'fair',
      topics: ['trade'],
    }),
    reports: [
      reportOf('lettre', { type: 'translation', counterpart: 'risala', ...surely, evidence: [reasonOf({})] }),
      reportOf('risala', { type: 'translation', counterpart: 'lettre', ...surely }),
      reportOf('depeche', { counterpart: 'lettre' }),
    ],
  },
  {
    id: 'e2',
    slug: 'idrissi-lind',
    facts: factsOf({
      counterparts: [partyOf('jonas-lind', 'FI')],
      countries: ['FI'],
      date: { edtf: '2025-12-30', weekday: 2, precision: 'day' },
    }),
    reports: [reportOf('agenda', { type: 'alone' })],
  },
  {
    id: 'e3',
    slug: 'idrissi-lundi',
    facts: factsOf({ date: { edtf: null, weekday: 1, precision: 'weekday' } }),
    reports: [reportOf('agenda', { meeting: 1, type: 'alone' })],
  },
]

function cardsOf(id: string, of: EventFacts): Record<Language, Card> {
  const words = { director: { fr: 'directeur', ar: 'مدير' }, ambassador: { fr: 'ambassadrice', ar: 'سفيرة' } }
  const roleOf = ({ function: role }: EventParty, language: Language) => {
    const known = Object.entries(words).find(([key]) => key === role?.key)?.[1]
    return known ? { text: known[language], language } : role && { text: role.text, language: role.language }
  }
  const cardOf = (title: string, { hosts, counterparts }: EventFacts, language: Language): Card => ({
    title: [title],
    account: [title, '.'],
    hosts: hosts.map((party) => roleOf(party, language)),
    counterparts: counterparts.map((party) => roleOf(party, language)),
  })
  return { fr: cardOf(`Rencontre ${id}`, of, 'fr'), ar: cardOf(`لقاء ${id}`, of, 'ar') }
}

/** What linking found in the whole collection. */
export function linksOf({ events: found = events, ...parts }: Partial<Omit<LinksToSave<LinkedEvent>, 'write'>> = {}): LinksToSave<LinkedEvent> {
  return {
    events: found,
    people,
    relations: [
      { left: 'e2', right: 'e3', kind: 'same-document', value: 'agenda', weight: 2 },
      { left: 'e1', right: 'e2', kind: 'same-subject', value: 'trade', weight: 1 },
    ],
    redirects: [],
    entities,
    indexNames,
    ...parts,
    write: ({ id, facts, reports }) => ({ reports, cards: cardsOf(id, facts) }),
  }
}
