import { findCity } from '@/lib/knowledge/cities'
import { findCountry } from '@/lib/knowledge/countries'
import { findFunction } from '@/lib/knowledge/functions'
import { findOccasion } from '@/lib/knowledge/occasions'
import { findOrganisation } from '@/lib/knowledge/organisations'
import { findTopic } from '@/lib/knowledge/topics'
import type { Language } from '@/lib/languages'
import type { Known, KnownKind } from './known-forms'

const FINDERS: Readonly<Record<KnownKind, (key: string, language: Language) => string | undefined>> = {
  country: (key, language) => findCountry(key)?.names[language],
  place: (key, language) => findCity(key)?.names[language],
  region: () => undefined,
  organisation: (key, language) => findOrganisation(key)?.names[language],
  function: (key, language) => findFunction(key)?.names[language].m,
  topic: (key, language) => findTopic(key)?.names[language],
  occasion: (key, language) => findOccasion(key)?.names[language],
}

/** What a thing of the tables is called: `nameKnown({ kind: 'country', key: 'PK' }, 'ar')` is باكستان. */
export function nameKnown({ kind, key }: Known, language: Language): string | null {
  return FINDERS[kind](key, language) ?? null
}
