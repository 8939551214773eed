import { cityForms, findCity } from '@/lib/knowledge/cities'
import { countries, countryForms } from '@/lib/knowledge/countries'
import { functionForms } from '@/lib/knowledge/functions'
import { occasionForms } from '@/lib/knowledge/occasions'
import { listedOrganisationForms } from '@/lib/knowledge/organisations'
import { regionForms } from '@/lib/knowledge/regions'
import { topicForms } from '@/lib/knowledge/topics'
import { buildGazetteer, type Gazetteer } from '@/lib/text/gazetteer'
import type { Token } from '@/lib/text/tokenise'

/** Kinds of things that the knowledge tables name; a region is only there so that its words are not taken for a country. */
export type KnownKind = 'country' | 'place' | 'region' | 'organisation' | 'function' | 'topic' | 'occasion'

/** Something that the knowledge tables name: `{ kind: 'country', key: 'PK' }`. */
export interface Known {
  kind: KnownKind
  key: string
}

/** What some tokens `[from, to)` name. */
export interface KnownMatch {
  from: number
  to: number
  known: Known[]
}

type FormOf = { phrase: string; key: string }
const as = (kind: KnownKind, forms: readonly FormOf[]) => forms.map(({ phrase, key }) => ({ phrase, payload: { kind, key } }))

/** In both languages at once, since a query may mix them. Forms of one list exclude each other. */
const gazetteers: readonly Gazetteer<Known>[] = [
  [...as('country', countryForms.filter(({ type }) => type !== 'capital')), ...as('place', cityForms), ...as('region', regionForms)],
  as('organisation', listedOrganisationForms),
  as('function', functionForms),
  as('topic', topicForms),
  as('occasion', occasionForms),
].map((forms) => buildGazetteer(forms))

/**
 * What the words of a query name, from left to right: the longest names win, and several of the same words are kept.
 * "ambassadeur britannique" is the function `ambassador` and the country `GB`, and so is «السفير البريطاني».
 */
export function listKnown(tokens: readonly Token[]): KnownMatch[] {
  const found = gazetteers.flatMap((gazetteer) => gazetteer.match(tokens))
  const longestFirst = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const chosen: KnownMatch[] = []
  for (const { from, to, payload } of longestFirst) {
    const same = chosen.find((match) => match.from === from && match.to === to)
    if (same) same.known.push(...payload)
    else if (chosen.every((match) => to <= match.from || from >= match.to)) chosen.push({ from, to, known: [...payload] })
  }
  for (const match of chosen) match.known = distinct(match.known)
  return chosen.sort((a, b) => a.from - b.from)
}

function distinct(known: readonly Known[]): Known[] {
  return [...new Map(known.map((one) => [`${one.kind} ${one.key}`, one])).values()]
}

const countryOfCapital = new Map(countries.flatMap(({ code, capital }) => (capital === null ? [] : [[capital, code] as const])))

/** The country whose capital a town is, or that it lies in: `countryOfPlace('rabat')` is `MA`. */
export function countryOfPlace(key: string): string | null {
  return countryOfCapital.get(key) ?? findCity(key)?.country ?? null
}
