import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityIndexPage, EntitySummary, IndexChoice } from '@/lib/model/entity-view'
import { LANGUAGES, type Language } from '@/lib/languages'
import { arrangeIndex } from './arrange-index'
import { client } from './client'
import { Names } from './columns'
import { findLatestFunctions } from './entity-functions'
import { entityLinkSelect, pickOtherName, toEntityLink } from './entity-link'
import { findCountryNames } from './entity-namesakes'
import { findKeptIndex, type KeptIndex } from './kept-index'

/** The whole of an index, as its bare address shows it. */
export const WHOLE_INDEX: IndexChoice = { order: 'events', letter: null, country: null, page: 1 }

type CountryNames = Awaited<ReturnType<typeof findCountryNames>>

/**
 * A page of the index of a kind, for a reader of `language`. People of one name come with their function. A letter that
 * nothing stands under gives nobody; a country that nobody is of is left aside, and the choice comes back without it.
 */
export async function findIndex(kind: EntityKind, choice: IndexChoice, language: Language): Promise<EntityIndexPage> {
  const index = await findKeptIndex(kind, language)
  const countries = await findCountryNames(language)
  const used = [...countries].flatMap(([code, named]) => (index.countries.has(code) ? { code, ...named } : []))
  const country = used.find(({ slug }) => slug === choice.country) ?? null
  const { groups, page, ...arranged } = arrangeIndex(index, { ...choice, country: country?.code ?? null })
  const summaries = await findSummaries(groups.flatMap(({ entries }) => entries.map(({ id }) => id)), index, countries, language)
  const { compare } = new Intl.Collator(LANGUAGES[language].locale)
  return {
    kind,
    choice: { ...choice, country: country?.slug ?? null, page },
    groups: groups.map(({ letter, entries }) => ({ letter, entities: entries.flatMap(({ id }) => summaries.get(id) ?? []) })),
    ...arranged,
    countries: used.map(({ slug, name }) => ({ slug, name })).sort((one, other) => compare(one.name.text, other.name.text)),
  }
}

/** The lines of some entities, by row id. */
async function findSummaries(ids: readonly number[], { sharedNames }: KeptIndex, countries: CountryNames, language: Language): Promise<Map<number, EntitySummary>> {
  const rows = await client().entity.findMany({ where: { id: { in: [...ids] } }, select: { ...entityLinkSelect, id: true, country: true, events: true } })
  const links = rows.map((row) => ({ row, link: toEntityLink(row, language) }))
  const namesakes = links.filter(({ row, link }) => row.kind === 'person' && sharedNames.has(link.name.text)).map(({ row }) => row.id)
  const functions = await findLatestFunctions(namesakes, language)
  return new Map(links.map(({ row: { id, names, country, events }, link }) => [id, {
    ...link,
    otherName: pickOtherName(Names.parse(names), language),
    country: countries.get(country ?? '')?.name ?? null,
    function: functions.get(id) ?? null,
    events,
  }]))
}
