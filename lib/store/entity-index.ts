import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityIndexPage, EntitySummary, IndexChoice } from '@/lib/model/entity-view'
import { LANGUAGES, type Language } from '@/lib/languages'
import { arrangeIndex, type IndexEntry } from './arrange-index'
import { client } from './client'
import { Names } from './columns'
import { findLatestFunctions } from './entity-functions'
import { entityLinkSelect, pickOtherName, toEntityLink } from './entity-link'
import { findCountryNames } from './entity-namesakes'

/** The whole of an index, as its bare address shows it. */
export const WHOLE_INDEX: IndexChoice = { order: 'events', letter: null, country: null, page: 1 }

type Entry = IndexEntry & Omit<EntitySummary, 'country' | 'function'> & { id: number }

/**
 * A page of the index of a kind, for a reader of `language`. People of one name come with their function. A country
 * that nobody is of and a letter that nothing stands under give nobody.
 */
export async function findIndex(kind: EntityKind, choice: IndexChoice, language: Language): Promise<EntityIndexPage> {
  const entries = await listEntries(kind, language)
  const countries = await findCountryNames(language)
  const codes = new Map([...countries].map(([code, { slug }]) => [slug, code]))
  const country = choice.country === null ? null : (codes.get(choice.country) ?? choice.country)
  const { groups, page, ...arranged } = arrangeIndex(entries, { ...choice, country, language, everyPart: kind === 'person' })
  const shown = groups.flatMap((group) => group.entries)
  const functions = kind === 'person' ? await findLatestFunctions(listNamesakes(entries, shown), language) : new Map()
  const toSummary = ({ id, names: _, ...entry }: Entry): EntitySummary => ({
    ...entry,
    country: countries.get(entry.country ?? '')?.name ?? null,
    function: functions.get(id) ?? null,
  })
  const used = new Set(entries.flatMap((entry) => countries.get(entry.country ?? '') ?? []))
  const { compare } = new Intl.Collator(LANGUAGES[language].locale)
  return {
    kind,
    choice: { ...choice, page },
    groups: groups.map((group) => ({ letter: group.letter, entities: group.entries.map(toSummary) })),
    ...arranged,
    countries: [...used].sort((one, other) => compare(one.name.text, other.name.text)),
  }
}

async function listEntries(kind: EntityKind, language: Language): Promise<Entry[]> {
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: { key: 'asc' },
    select: { ...entityLinkSelect, id: true, country: true, events: true },
  })
  return rows.map((row) => {
    const names = Names.parse(row.names)
    return { ...toEntityLink(row, language), id: row.id, names, otherName: pickOtherName(names, language), country: row.country, events: row.events }
  })
}

/** Row ids of those shown whose name somebody else has too. */
function listNamesakes(entries: readonly Entry[], shown: readonly Entry[]): number[] {
  const bearers = Map.groupBy(entries, ({ name }) => name.text)
  return shown.filter(({ name }) => (bearers.get(name.text)?.length ?? 0) > 1).map(({ id }) => id)
}
