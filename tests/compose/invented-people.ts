import { findCity } from '@/lib/knowledge/cities'
import { findCountry } from '@/lib/knowledge/countries'
import { findFunction } from '@/lib/knowledge/functions'
import { findOccasion } from '@/lib/knowledge/occasions'
import { findOrganisation } from '@/lib/knowledge/organisations'
import { findTopic } from '@/lib/knowledge/topics'
import type { EventFacts, EventParty, Person } from '@/lib/model/event'

/** People who do not exist, for cards: with names in both scripts, in one, and of both genders. */
function person(id: string, fr: string | null, ar: string | null, gender: 'm' | 'f', country: string): [string, Person] {
  const text = fr ?? ar ?? ''
  return [id, {
    id, slug: id, names: { fr, ar }, gender, country, functions: [], local: [],
    spellings: [{ text, language: fr === null ? 'ar' : 'fr', articles: [] }],
  }]
}

export const people: ReadonlyMap<string, Person> = new Map([
  person('karim', 'Karim Benali', 'كريم بنعلي', 'm', 'MA'),
  person('salma', 'Salma Idrissi', 'سلمى الإدريسي', 'f', 'MA'),
  person('leon', 'Léon Ondo', 'ليون أوندو', 'm', 'GA'),
  person('alice', 'Alice Ward', null, 'f', 'GB'),
  person('jeanne', 'Jeanne Roux', 'جان رو', 'f', 'FR'),
  person('imran', 'Imran Qureshi', 'عمران قريشي', 'm', 'PK'),
  person('hamad', null, 'حمد الكعبي', 'm', 'QA'),
  person('abdelhak', 'Abdelhak Tazi Benabdeljalil', 'عبد الحق التازي بنعبد الجليل', 'm', 'MA'),
  person('pablo', 'Pablo Gil', 'بابلو خيل', 'm', 'ES'),
  person('elena', 'Elena Ruiz', 'إيلينا رويز', 'f', 'ES'),
])

/** A card leaves out what the tables do not know, so that a misspelt key would be a test of nothing. */
function refuseUnknown(kind: string, keys: readonly (string | null | undefined)[], find: (key: string) => unknown): void {
  for (const key of keys) if (typeof key === 'string' && !find(key)) throw new RangeError(`no ${kind} is called “${key}”`)
}

/** One side of an event; what is not given is not known. Throws a `RangeError` for a key that no table has. */
export function party(fields: Partial<EventParty> & { job?: string; text?: string; language?: string }): EventParty {
  const { job = null, text, language = 'fr', ...rest } = fields
  refuseUnknown('function', [job], findFunction)
  refuseUnknown('person', [rest.person], (id) => people.get(id))
  refuseUnknown('country', [rest.country], findCountry)
  refuseUnknown('organisation', [rest.organisation], findOrganisation)
  const role = job === null && text === undefined ? null : { key: job, text: text ?? '', language }
  return { person: null, country: null, organisation: null, gender: null, ...rest, function: role }
}

export const host = party({ person: 'karim', job: 'director-general', country: 'MA', organisation: 'dgsn' })

/** A reception in Rabat on a known day, with what a case changes. Throws a `RangeError` for a key that no table has. */
export function facts(changes: Partial<EventFacts>): EventFacts {
  refuseUnknown('place', [changes.place], findCity)
  refuseUnknown('occasion', [changes.occasion], findOccasion)
  refuseUnknown('country', changes.countries ?? [], findCountry)
  refuseUnknown('topic', changes.topics ?? [], findTopic)
  return {
    kind: 'reception', hosts: [host], counterparts: [], countries: [], place: 'rabat', occasion: null, topics: [],
    date: { edtf: '2026-01-21', weekday: 3, precision: 'day' },
    ...changes,
  }
}
