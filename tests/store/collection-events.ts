import { UNKNOWN_DATE } from '@/lib/model/annotation'
import type { EventFacts, EventParty, Evidence, LinkedEvent, Report } from '@/lib/model/event'
import { people } from './collection-entities'

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

/** The events of tests/store/collection-articles.ts. */
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
